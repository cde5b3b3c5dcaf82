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

for frame in tracemalloc.get_object_traceback(connection):
    print(Path(frame.filename).name, "line", frame.lineno)
print("before the start:", tracemalloc.get_object_traceback(early))
