import os
import py_compile
import sys
from pathlib import Path

Path("lamp.py").write_text("print('the lamp is on')\n")

usual = py_compile.compile("lamp.py")
tag = sys.implementation.cache_tag  # such as cpython-313
print(Path(usual.replace(tag, "<tag>")).as_posix())

chosen = py_compile.compile("lamp.py", cfile="out/lamp.pyc")
print(Path(chosen).as_posix())

Path("out/latest.pyc").unlink(missing_ok=True)
os.symlink("lamp.pyc", "out/latest.pyc")
try:
    py_compile.compile("lamp.py", cfile="out/latest.pyc")
except FileExistsError:
    print("refused: out/latest.pyc is no regular file")
