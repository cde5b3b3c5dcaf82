from dataclasses import KW_ONLY, dataclass


@dataclass
class Shape:
    colour: str = "black"


@dataclass
class Circle(Shape):
    _: KW_ONLY
    radius: float


print(Circle("red", radius=2.5))
print(Circle(radius=1))

try:

    @dataclass
    class Square(Shape):
        side: float

except TypeError as error:
    print("TypeError:", str(error).partition(" follows")[0])
