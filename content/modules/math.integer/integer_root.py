import math
from math.integer import isqrt


def is_square(number):
    return number >= 0 and isqrt(number) ** 2 == number


big = (10**9 + 7) ** 2
for number in (49, 50, big, big - 1):
    print(f"{number:22,}  {is_square(number)!s:5}"
          f"  by floats: {math.sqrt(number).is_integer()}")

tiles = 50
side = 1 + isqrt(tiles - 1)
print(f"a square that holds {tiles} tiles has {side} on a side")
try:
    isqrt(-4)
except ValueError as error:
    print(type(error).__name__)
