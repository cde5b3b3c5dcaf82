from enum import Enum


class Size(Enum):
    SMALL = "S"
    LARGE = "L"

    @classmethod
    def _missing_(cls, value):
        wanted = str(value).strip().casefold()
        for size in cls:
            if wanted in (str(size.value).casefold(), size.name.casefold()):
                return size
        return None  # or a default for the rest, such as cls.SMALL


print(Size("l"), Size(" small "), Size("S"))
try:
    Size("huge")
except ValueError as error:
    print(error)
