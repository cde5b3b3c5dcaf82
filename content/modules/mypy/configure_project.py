# set-up: the commands of this environment are on the path
import os
import sysconfig

import mypy  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

folder = Path("demo")  # so that no file of yours is written over
folder.mkdir(exist_ok=True)
(folder / "pyproject.toml").write_text("""\
[tool.mypy]
files = ["shop.py", "legacy.py"]
strict = true

[[tool.mypy.overrides]]
module = ["legacy", "legacy.*"]
disallow_untyped_defs = false
""")
(folder / "shop.py").write_text("""\
def label(name: str, tags: list):
    return name + ", ".join(tags)
""")
(folder / "legacy.py").write_text("""\
def label(name, tags):
    return name + ", ".join(tags)
""")
print("$ mypy", flush=True)
subprocess.run(["mypy"], cwd=folder)
