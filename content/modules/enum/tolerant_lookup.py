from enum import Enum


class Size(Enum):
    SMALL = "S"
    LARGE = "L"

    @classmethod
    def _missing_(cls, value):
        wanted = str(value).strip().upper()
        for size in cls:
            if wanted in (size.value, size.name):
                return size
        return None  # or a default for the rest, such as cls.SMALL


print(Size("l"), Size(" small "), Size("S"))
try:
    Size("huge")
except ValueError as error:
    print(error)
