from collections.abc import Iterable
from typing import Protocol, runtime_checkable


class Closable(Protocol):
    def close(self) -> None: ...


class Valve:
    def close(self) -> None:
        print("valve closed")


def close_all(things: Iterable[Closable]) -> None:
    for thing in things:
        thing.close()


close_all([Valve()])
try:
    isinstance(Valve(), Closable)
except TypeError as error:
    print("TypeError:", error)


@runtime_checkable
class Sized(Protocol):
    def size(self) -> int: ...


class Pipe:
    size = 3  # no method, but the name is there


print(isinstance(Pipe(), Sized), isinstance(Valve(), Sized))
