# set-up: the commands of this environment are on the path
import os
import sysconfig

import coverage  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

with open("pyproject.toml", "x") as file:  # "x" keeps one that is there
    file.write("""\
[tool.coverage.report]
exclude_also = ["if [a-z.]*TYPE_CHECKING:",
    "raise NotImplementedError", "@.*abstractmethod"]
""")
Path("shapes.py").write_text("""\
from abc import abstractmethod
import typing
if typing.TYPE_CHECKING:
    from decimal import Decimal
class Shape:
    def area(self) -> "Decimal":
        raise NotImplementedError
    @abstractmethod
    def scale(self):
        pass
    def debug(self):  # pragma: no cover
        print(vars(self))
    def name(self):
        return type(self).__name__
""")
for line in ("coverage run shapes.py", "coverage report -m"):
    print("$", line, flush=True)
    subprocess.run(line.split(), check=True)
