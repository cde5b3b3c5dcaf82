# set-up: a module in which a sum is computed, with and without a check
from pathlib import Path

from Cython.Build import cythonize
from setuptools import setup

Path("sums.pyx").write_text("""
cimport cython

def double(unsigned int number):
    cdef unsigned int result = number + number
    return result

@cython.overflowcheck(True)
def double_checked(unsigned int number):
    cdef unsigned int result = number + number
    return result
""")
setup(ext_modules=cythonize("sums.pyx", language_level=3, quiet=True),
      script_args=["--quiet", "build_ext", "--inplace"])
# end of set-up
import sums

print(sums.double(3_000_000_000))
try:
    sums.double_checked(3_000_000_000)
except OverflowError as error:
    print(error)
