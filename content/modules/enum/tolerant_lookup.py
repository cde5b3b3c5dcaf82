from enum import Enum


class Size(Enum):
    SMALL = "S"
    LARGE = "L"

    @classmethod
    def _missing_(cls, value):
        wanted = str(value).strip().casefold()
        for name, size in cls.__members__.items():  # aliases as well
            if wanted in (str(size.value).casefold(), name.casefold()):
                return size
        return None  # or a default for the rest, such as cls.SMALL


print(Size("l"), Size(" small "), Size("S"))
try:
    Size("huge")
except ValueError as error:
    print(error)
