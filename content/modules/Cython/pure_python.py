from pathlib import Path

from Cython.Build import cythonize
from setuptools import setup

Path("shop.py").write_text('''
import cython


def total(prices: list, percent: cython.double = 25) -> float:
    tax: cython.double = percent / 100
    result: cython.double = 0.0
    price: cython.double
    for price in prices:
        result += price * (1 + tax)
    return result


print("compiled:", cython.compiled, total([24, 6.5]))
''')
exec(Path("shop.py").read_text())  # as it is
setup(ext_modules=cythonize("shop.py", quiet=True),
      script_args=["--quiet", "build_ext", "--inplace"])
import shop
