from __future__ import annotations

import decimal
from datetime import date
from typing import TYPE_CHECKING, get_type_hints

if TYPE_CHECKING:
    from decimal import Decimal


def book(day: date, seats: int) -> str: ...
def pay(amount: Decimal) -> None: ...


for name, kind in get_type_hints(book).items():
    print(f"{name:7} {book.__annotations__[name]!r:7} {kind}")

try:
    get_type_hints(pay)
except NameError as error:
    print("unknown at run time:", error.name)
hints = get_type_hints(pay, localns={"Decimal": decimal.Decimal})
print("with the name given:", hints["amount"].__name__)
