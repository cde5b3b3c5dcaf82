from typing import get_type_hints

def area(width: int) -> int:
    return width * 2

def checked_area(width: int) -> int:
    if not isinstance(width, get_type_hints(checked_area)["width"]):
        raise TypeError("width must be an int")
    return width * 2

print(area("ab"))
try: checked_area("ab")
except TypeError as error: print("TypeError:", error)
