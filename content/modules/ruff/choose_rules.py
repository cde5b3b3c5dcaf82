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
Path("shop/pyproject.toml").write_text("""\
[tool.ruff]
line-length = 100

[tool.ruff.lint]
select = ["E", "F", "I", "B", "UP", "S"]
ignore = ["E741"]

[tool.ruff.lint.per-file-ignores]
"test_*.py" = ["S101"]
""")
for name in ("shop/cart.py", "shop/test_cart.py"):
    Path(name).write_text("def check(l=[]):\n    assert l\n")
line = "ruff check --output-format concise shop"
print("$", line, flush=True)
subprocess.run(line.split())
