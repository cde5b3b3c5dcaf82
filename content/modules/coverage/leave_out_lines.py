# set-up: the commands of this environment are on the path
import os
import sysconfig

import coverage  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("pyproject.toml").write_text("""\
[tool.coverage.report]
exclude_also = ["if TYPE_CHECKING:", "raise NotImplementedError"]
""")
Path("shapes.py").write_text("""\
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from decimal import Decimal
class Shape:
    def area(self) -> "Decimal":
        raise NotImplementedError
    def debug(self):  # pragma: no cover
        print(vars(self))
    def name(self):
        return type(self).__name__
""")
for line in ("coverage run shapes.py", "coverage report -m"):
    print("$", line, flush=True)
    subprocess.run(line.split(), check=True)
