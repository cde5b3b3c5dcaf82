# set-up: the commands of this environment are on the path
import os
import sysconfig

import poetry  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ.pop("PYTHONPATH", None)  # environments of their own
os.makedirs("shop", exist_ok=True)
os.chdir("shop")  # so that no pyproject.toml of yours is overwritten
# end of set-up
import subprocess
from pathlib import Path

Path("pyproject.toml").write_text("""\
[project]
name = "tea-shop"
version = "2.1.0"
requires-python = ">=3.11"
[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
""")
Path("tea_shop").mkdir(exist_ok=True)
Path("tea_shop/__init__.py").touch()
for line in ("poetry version patch", "poetry build --quiet"):
    print("$", line, flush=True)
    subprocess.run(line.split(), check=True)
print(sorted(path.name for path in Path("dist").iterdir()))
