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

Path("shop.py").write_text("def tax(net):\n    return net * 0.19\n")
Path("test_shop.py").write_text("""\
from shop import tax
def test_tax():
    assert tax(100) == 19
""")

def run(line):  # and leave out the line with platform and version
    print("$", line)
    done = subprocess.run(line.split(), capture_output=True, text=True)
    for printed in done.stdout.splitlines():
        if "coverage: platform" not in printed:
            print(printed)
    return done.returncode
# end of set-up
from pathlib import Path

run(
    "pytest -qq --cov=shop --cov-report=html --cov-report=xml:out/cov.xml"
    " --cov-report=markdown:out/cov.md"
)
print(Path("htmlcov/index.html").exists())
print(Path("out/cov.md").read_text(encoding="utf-8"))
