from pathlib import Path

from Cython.Build import cythonize
from setuptools import setup

Path("primes.pyx").write_text("""
def primes(int limit):
    cdef int number, prime
    cdef list found = []
    for number in range(2, limit):
        for prime in found:
            if number % prime == 0:
                break
        else:
            found.append(number)
    return found
""")
setup(ext_modules=cythonize("primes.pyx", language_level=3, quiet=True),
      script_args=["--quiet", "build_ext", "--inplace"])

import primes

print(primes.primes(30))
print(Path(primes.__file__).suffix in {".so", ".pyd"})
