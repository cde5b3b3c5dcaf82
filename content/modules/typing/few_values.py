from typing import Literal, get_args

Size = Literal["small", "medium", "large"]


def price(size: Size) -> float:
    if size not in get_args(Size):
        raise ValueError(f"{size!r} is none of {get_args(Size)}")
    return {"small": 2.5, "medium": 3.0, "large": 3.5}[size]


print(price("medium"))
try:
    price("huge")
except ValueError as error:
    print(error)
