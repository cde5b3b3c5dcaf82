from collections import namedtuple


class Pixel:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


pixel = Pixel(3, 4)
try:
    vars(pixel)
except TypeError as error:
    print(error)
print({n: getattr(pixel, n) for n in pixel.__slots__ if hasattr(pixel, n)})

City = namedtuple("City", "name country")
print(City("Oslo", "Norway")._asdict())
print([hasattr(thing, "__dict__") for thing in (7, [], len, Pixel)])
