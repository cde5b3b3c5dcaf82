# set-up: the commands of this environment are on the path
import os
import sysconfig

import ruff  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop").mkdir(exist_ok=True)
for text in ("from .cart import Cart\n", "from .cart import Cart as Cart\n",
             'from .cart import Cart\n__all__ = ["Cart"]\n'):
    Path("shop/__init__.py").write_text(text)
    print(text, end="", flush=True)
    line = "ruff check --select F401 --output-format grouped shop"
    subprocess.run(line.split())
