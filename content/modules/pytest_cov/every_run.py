# set-up: a module, its tests, and pytest with this plug-in alone
import os
import subprocess
import sysconfig

import pytest_cov  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
os.environ["PYTEST_PLUGINS"] = "pytest_cov.plugin"
from pathlib import Path

Path("shop.py").write_text("""\
def price(amount, member=False):
    if member:
        amount = amount * 0.9
    return round(amount, 2)
""")
Path("test_shop.py").write_text("""\
import shop
def test_member():
    assert shop.price(100, member=True) == 90
""")

def run(line):  # and leave out the line with platform and version
    print("$", line)
    done = subprocess.run(line.split(), capture_output=True, text=True)
    for printed in done.stdout.splitlines():
        if "coverage: platform" not in printed:
            print(printed)
    return done.returncode
# end of set-up
with open("pyproject.toml", "x") as file:  # yours is not overwritten
    file.write("""\
[tool.pytest.ini_options]
addopts = "--cov=shop"

[tool.coverage.run]
branch = true

[tool.coverage.report]
show_missing = true
fail_under = 90
""")
for line in ("pytest -qq", "pytest -qq --no-cov"):
    print("status", run(line))
