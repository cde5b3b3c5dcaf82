from collections.abc import Sequence
from typing import Generic, TypeVar

T = TypeVar("T", bound=int | float)


def largest_before(items: Sequence[T]) -> T:  # also in older versions
    return max(items)


def largest[N: int | float](items: Sequence[N]) -> N:  # from 3.12 on
    return max(items)


class Box[Item]:
    def __init__(self, content: Item) -> None:
        self.content = content

    def open(self) -> Item:
        return self.content


type Prices = dict[str, list[float]]

print(largest([3, 9, 4]), largest_before((2.5, 1.0)))
print(largest.__type_params__, Box[str]("a letter").open())
print(Prices.__name__, "stands for", Prices.__value__)
print("old and new alike:", issubclass(Box, Generic))
