# set-up: the commands of this environment are on the path
import os
import sysconfig

import setuptools  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import os
import subprocess
import zipfile
from pathlib import Path

Path("tea-shop").mkdir()  # so that no file of yours is written over
os.chdir("tea-shop")
Path("pyproject.toml").write_text("""\
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "tea-shop"
version = "2.1"

[tool.setuptools.package-data]
tea_shop = ["prices.csv", "pages/**/*.html"]
""")
package = Path("src/tea_shop")
for name in ("__init__.py", "prices.csv", "notes.txt", "pages/menu.html"):
    (package / name).parent.mkdir(parents=True, exist_ok=True)
    (package / name).write_text("")

line = "python -m build --no-isolation --wheel"
done = subprocess.run(line.split(), capture_output=True, text=True)
if done.returncode:
    raise SystemExit(done.stderr)
wheel = max(Path("dist").glob("*.whl"), key=lambda p: p.stat().st_mtime)
print([n for n in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in n])
