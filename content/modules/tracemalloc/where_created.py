import tracemalloc
from pathlib import Path


class Connection:
    __slots__ = ("host",)

    def __init__(self, host):
        self.host = host


def open_shop():
    return Connection("shop.example")


def start():
    return open_shop()


early = Connection("early.example")
tracemalloc.start(10)
connection = start()

for thing in (connection, early):
    trace = tracemalloc.get_object_traceback(thing)
    print(thing.host, "" if trace else "has no record")
    for frame in trace or ():
        print("   ", Path(frame.filename).name, "line", frame.lineno)
