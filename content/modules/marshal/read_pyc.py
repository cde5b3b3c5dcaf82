# set-up: a compiled file
import py_compile
from pathlib import Path

Path("lamp.py").write_text("""
class Lamp:
    def light(self):
        return "on"


def sell():
    return 24
""")
py_compile.compile("lamp.py", cfile="lamp.pyc")
# end of set-up
import marshal
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType

stored = Path("lamp.pyc").read_bytes()
header, body = stored[:16], stored[16:]
if header[:4] != MAGIC_NUMBER:
    raise SystemExit("another version of Python wrote it")
code = marshal.loads(body)
print("made from", code.co_filename)


def show(code):
    for item in code.co_consts:
        if isinstance(item, CodeType):  # of a function, class and the like
            print("line", item.co_firstlineno, item.co_qualname)
            show(item)


show(code)
