# set-up: a module, its test, and the commands on the path
import os
import sysconfig

import coverage  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]

from pathlib import Path

Path("shop.py").write_text("""\
def price(amount, member=False):
    result = amount
    if member:
        result = amount * 0.9
    if result < 20:
        result = result + 4.9
    return round(result, 2)
""")
Path("test_shop.py").write_text("""\
import shop
assert shop.price(100, member=True) == 90
""")
# end of set-up
import subprocess

with open("pyproject.toml", "x") as file:  # "x" keeps one that is there
    file.write("""\
[tool.coverage.run]
branch = true
source = ["shop"]
omit = ["*/migrations/*"]

[tool.coverage.report]
show_missing = true
fail_under = 90
""")
for line in ("coverage run test_shop.py", "coverage report"):
    print("$", line, flush=True)
    status = subprocess.run(line.split()).returncode
print("status", status)
