# set-up: a module, its test, and the commands on the path
import os
import sysconfig

import coverage  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]

from pathlib import Path

Path("shop.py").write_text("""\
def price(amount):
    if amount < 20:
        amount = amount + 4.9
    return round(amount, 2)
""")
Path("test_shop.py").write_text("""\
import shop
assert shop.price(100) == 100
""")
# end of set-up
import json
import subprocess
from pathlib import Path

for line in (
    "coverage run --include=shop.py test_shop.py",
    "coverage html",
    "coverage xml",
    "coverage json",
    "coverage report --format=markdown",
):
    print("$", line, flush=True)
    subprocess.run(line.split(), check=True)

print(Path("htmlcov/index.html").exists())
report = json.loads(Path("coverage.json").read_text())
print(report["files"]["shop.py"]["missing_lines"])
