class Metres:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        if not isinstance(other, Metres):
            return NotImplemented
        return Metres(self.value + other.value)


class Feet:
    def __init__(self, value):
        self.value = value

    def __radd__(self, other):
        if not isinstance(other, Metres):
            return NotImplemented
        return Metres(other.value + self.value * 0.3048)

    __add__ = __radd__  # the same with metres on the right


print("metres and metres:", (Metres(2) + Metres(3)).value)
print("metres and feet:  ", (Metres(2) + Feet(10)).value)
print("feet and metres:  ", (Feet(10) + Metres(2)).value)
try:
    Metres(2) + 3
except TypeError as error:
    print(error)
