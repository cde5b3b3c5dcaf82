from pathlib import Path

import Cython
import pyximport

Path("vowels.pyx").write_text("""
def count(str text):
    cdef Py_UCS4 letter
    cdef Py_ssize_t found = 0
    for letter in text:
        if letter in u"aeiou":
            found += 1
    return found
""")
pyximport.install(build_dir="build", language_level=3)

import vowels

print(vowels.count("a teapot for Zoë"), vowels.count(""))
print(Cython.inline("return a * b", a=6, b=7, lib_dir="build", quiet=True))
