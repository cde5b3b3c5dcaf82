import contextlib
import io
from pathlib import Path

from Cython.Build import cythonize
from Cython.Compiler.Errors import CompileError

Path("shop.pyx").write_text("""
def total(int count, price):
    cdef int result = "none"
    return result + discount
""")
messages = io.StringIO()
try:
    with contextlib.redirect_stderr(messages):
        cythonize("shop.pyx", language_level=3, quiet=True)
except CompileError as error:
    print(type(error).__name__, error)
for line in messages.getvalue().splitlines():
    if line.startswith("shop.pyx:"):
        print(line)
