# set-up: two ways to write a file anew, and a child process to run in
import os
import signal
from pathlib import Path


def shorten():
    os.truncate("data.bin", 0)


def put_new_in_place():
    Path("new.bin").write_bytes(b"next")
    os.replace("new.bin", "data.bin")


def end_of_child(function, *arguments):
    child = os.fork()
    if child == 0:
        function(*arguments)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return signal.Signals(-code).name if code else "fine"


# end of set-up
import mmap


def read(change):
    with open("data.bin", "r+b") as file:
        data = mmap.mmap(file.fileno(), 0)
    change()
    data[0:4]


for change in (shorten, put_new_in_place):
    Path("data.bin").write_bytes(b"here" * 5000)
    print(change.__name__, "->", end_of_child(read, change))
