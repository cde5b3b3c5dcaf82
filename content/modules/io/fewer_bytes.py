# set-up: pipes that deliver in two parts
import os
import threading


def two_parts(end, more):
    os.write(end, b"half ")
    more.wait()
    os.write(end, b"and half")
    os.close(end)


def pipe(more):
    source, end = os.pipe()
    threading.Thread(target=two_parts, args=(end, more)).start()
    return source
# end of set-up
import io

more = threading.Event()
with io.FileIO(pipe(more)) as raw:
    print("raw:", raw.read(13))
    more.set()
    print("raw:", raw.read(13))
with io.BufferedReader(io.FileIO(pipe(more))) as buffered:
    print("buffered:", buffered.read(13))
