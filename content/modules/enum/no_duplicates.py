from enum import Enum, unique


class Colour(Enum):
    GREY = 1
    GRAY = 1  # an alias, not a member of its own
    BLACK = 2


print(Colour.GRAY, Colour.GRAY is Colour.GREY, list(Colour))
print("all names:", list(Colour.__members__))

try:

    @unique
    class Level(Enum):
        LOW = 1
        MIDDLE = 2
        HIGH = 2

except ValueError as error:
    print("ValueError:", error)
