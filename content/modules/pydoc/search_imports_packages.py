# set-up: a short path, for the whole one would take long
import pydoc
import sys
from pathlib import Path

sys.path[:], sys.builtin_module_names = ["."], ()
# end of set-up
Path("shop").mkdir()
Path("shop/__init__.py").write_text('print("shop opens")\n')
Path("till.py").write_text('"""Count the coins."""\nprint("till opens")\n')
pydoc.apropos("coins")
