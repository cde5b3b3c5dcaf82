from dataclasses import dataclass


@dataclass
class Length:
    metres: float

    def __round__(self, digits=None):
        return Length(round(self.metres, digits))


print(round(Length(12.3456), 2))
print(round(Length(12.3456)))

try:
    round("12.3456", 2)
except TypeError as error:
    print(error)
