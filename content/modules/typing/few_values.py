from typing import Literal, get_args

Size = Literal["small", "medium", "large"]


def price(size: Size) -> float:
    if size not in get_args(Size):
        known = ", ".join(get_args(Size))
        raise ValueError(f"size has to be one of {known}, not {size!r}")
    return {"small": 2.5, "medium": 3.0, "large": 3.5}[size]


print(price("medium"))
try:
    price("huge")
except ValueError as error:
    print(error)
