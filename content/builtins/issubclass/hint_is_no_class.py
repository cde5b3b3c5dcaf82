from typing import get_origin

hint = list[int]
try:
    issubclass(list, hint)
except TypeError as error:
    print(error)
print(issubclass(list, get_origin(hint)))
