# set-up: the commands of this environment are on the path
import os
import sysconfig

import flake8  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

with open(".flake8", "x") as file:  # yours stays
    file.write("""\
[flake8]
max-line-length = 88
extend-ignore = E203, E701
exclude = .git, .venv, build
per-file-ignores =
    src/__init__.py: F401
    src/test_*.py: F841
""")
Path("src").mkdir()
long = "text = '" + 90 * "x" + "'\n"
Path("src/__init__.py").write_text("from .shop import part\n")
Path("src/test_shop.py").write_text("def test_part():\n    result = 1\n")
Path("src/shop.py").write_text(long + "part = text[1 :]\nif part: pass\n")
print("$ flake8 src", flush=True)
subprocess.run(["flake8", "src"])
