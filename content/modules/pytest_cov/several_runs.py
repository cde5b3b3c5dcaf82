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
def tax(net, reduced):
    if reduced:
        return net * 0.07
    return net * 0.19
""")
for name, reduced in (("unit", True), ("whole", False)):
    Path(f"test_{name}.py").write_text(f"""\
from shop import tax
def test_{name}():
    assert tax(100, {reduced}) > 0
""")

def run(line):  # and leave out the line with platform and version
    print("$", line)
    done = subprocess.run(line.split(), capture_output=True, text=True)
    for printed in done.stdout.splitlines():
        if "coverage: platform" not in printed:
            print(printed)
    return done.returncode
# end of set-up
import coverage

for line in (
    "pytest -qq --cov=shop --cov-context=test test_unit.py",
    "pytest -qq --cov=shop --cov-context=test --cov-append test_whole.py",
):
    run(line)

data = coverage.CoverageData()
data.read()
for file in sorted(data.measured_files()):
    for number, tests in sorted(data.contexts_by_lineno(file).items()):
        print(Path(file).name, number, sorted(filter(None, tests)))
