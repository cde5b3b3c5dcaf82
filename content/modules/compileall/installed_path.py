import compileall
import subprocess
import sys
from pathlib import Path

build = Path("build/root").absolute()
package = build / "opt" / "till"
package.mkdir(parents=True)
(package / "cash.py").write_text("print(1 / 0)\n")


def show_place():
    command = [sys.executable, package / "cash.pyc"]
    ran = subprocess.run(command, capture_output=True, text=True)
    line = ran.stderr.splitlines()[1].strip()
    print(line.replace(str(build), "<build>"))


compileall.compile_dir(package, quiet=1, legacy=True)
show_place()
compileall.compile_dir(
    package, quiet=1, legacy=True, force=True, stripdir=build, prependdir="/"
)
show_place()
