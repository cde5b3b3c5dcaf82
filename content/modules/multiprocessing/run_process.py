import os
import sys
from multiprocessing import Process


def work(parent):
    print("in a process of its own:", os.getpid() != parent, flush=True)


def give_up(code):
    sys.exit(code)


if __name__ == "__main__":
    importer = Process(target=work, args=(os.getpid(),), name="importer")
    checker = Process(target=give_up, args=(3,), name="checker")
    for process in (importer, checker):
        process.start()
    for process in (importer, checker):
        process.join()
        print(process.name, "ended with exit code", process.exitcode)
