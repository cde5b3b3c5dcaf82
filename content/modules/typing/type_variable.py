from typing import Generic, TypeVar, get_args

T = TypeVar("T")


def first(items: list[T], default: T) -> T:
    return items[0] if items else default


class Box(Generic[T]):
    def __init__(self, content: T) -> None:
        self.content = content

    def open(self) -> T:
        return self.content


print(first(["tea", "mug"], ""), first([], 0))
print(Box[int](42).open() + 1)
print(Box[int], get_args(Box[int]))
