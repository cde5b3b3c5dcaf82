from numbers import Integral, Number


class Hour(Number):
    def __init__(self, value):
        self.value = value % 24

    def __add__(self, other):
        if isinstance(other, Integral):
            return Hour(self.value + other)
        return NotImplemented

    __radd__ = __add__

    def __eq__(self, other):
        known = isinstance(other, Hour)
        return self.value == other.value if known else NotImplemented

    def __repr__(self):
        return f"{self.value:02}:00"


print(Hour(22) + 5, 3 + Hour(23), sum([1, 2], start=Hour(9)))
print("a number:", isinstance(Hour(1), Number), Hour(22) + 5 == Hour(3))
try:
    Hour(22) + 1.5
except TypeError as error:
    print("TypeError:", error)
