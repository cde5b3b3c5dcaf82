from pathlib import Path

Path("geometry.py").write_text('''
__all__ = ["area", "sum"]


def area(width, height):
    return width * height


def sum(shapes):
    return "geometry's own sum"


def _helper():
    pass
''')

print("before:", sum([1, 2]))
from geometry import *

print("after: ", sum([1, 2]))
print("area came along:", area(2, 3))
print("_helper stayed behind:", "_helper" not in globals())
