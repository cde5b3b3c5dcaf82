from typing import Protocol, runtime_checkable


@runtime_checkable
class HasArea(Protocol):
    def area(self) -> float: ...


class Square:
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side**2


def total(shapes: list[HasArea]) -> float:
    return sum(shape.area() for shape in shapes)


print(total([Square(2), Square(3)]))
print(isinstance(Square(2), HasArea), isinstance("square", HasArea))
