from __future__ import annotations

from typing import get_type_hints

def make():
    class Seat: ...
    def book(seat: Seat): ...
    try:
        get_type_hints(book)
    except NameError as error:
        print("not found:", error.name)
    print(get_type_hints(book, localns={"Seat": Seat})["seat"].__name__)

make()
