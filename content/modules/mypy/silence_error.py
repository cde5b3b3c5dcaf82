# set-up: the commands of this environment are on the path
import os
import sysconfig

import mypy  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text("""\
from typing import cast

stock: dict[str, object] = {"tea": 12}
count: int = stock["tea"]
sure: int = stock["tea"]  # type: ignore[assignment]
told = cast(int, stock["tea"])
wrong: int = stock["tea"]  # type: ignore[arg-type]
fine: int = 3  # type: ignore
""")
print("$ mypy --warn-unused-ignores shop.py", flush=True)
subprocess.run(["mypy", "--warn-unused-ignores", "shop.py"])
