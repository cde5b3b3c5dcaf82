# set-up: the build, in one function
from pathlib import Path


def build(name, code):
    from Cython.Build import cythonize
    from setuptools import setup
    Path(f"{name}.pyx").write_text(code)
    setup(ext_modules=cythonize(f"{name}.pyx", language_level=3, quiet=True),
          script_args=["--quiet", "build_ext", "--inplace"])
# end of set-up
build("geometry", """
from libc.math cimport sqrt

cdef extern from "stdlib.h":
    int abs(int number)

cdef double squares(double x, double y):
    return x * x + y * y

cpdef double distance(double x, double y):
    if x != x or y != y:
        raise ValueError("no number")
    return sqrt(squares(x, y))

def change(int before, int after):
    return abs(after - before)
""")
import geometry

print(geometry.distance(3, 4), geometry.change(24, 6))
print(hasattr(geometry, "squares"))
try:
    geometry.distance(float("nan"), 1)
except ValueError as error:
    print(error)
