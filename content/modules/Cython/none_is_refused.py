# set-up: a module with a function that takes an int
from pathlib import Path

from Cython.Build import cythonize
from setuptools import setup

Path("ages.pyx").write_text("""
def next_year(int age):
    return age + 1
""")
setup(ext_modules=cythonize("ages.pyx", language_level=3, quiet=True),
      script_args=["--quiet", "build_ext", "--inplace"])
# end of set-up
import ages

for age in (41, 41.9, None, 10**12):
    try:
        print(ages.next_year(age))
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
