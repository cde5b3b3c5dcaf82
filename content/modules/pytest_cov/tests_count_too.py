# set-up: pytest with this plug-in alone
import os
import subprocess
import sysconfig

import pytest_cov  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
os.environ["PYTEST_PLUGINS"] = "pytest_cov.plugin"

def run(line):  # and leave out the line with platform and version
    print("$", line)
    done = subprocess.run(line.split(), capture_output=True, text=True)
    for printed in done.stdout.splitlines():
        if "coverage: platform" not in printed:
            print(printed)
    return done.returncode
# end of set-up
from pathlib import Path

Path("shop.py").write_text("def a():\n    return 1\ndef b():\n    return 2\n")
tests = [f"def test_{n}():\n    assert a()\n" for n in range(3)]
Path("test_shop.py").write_text("from shop import a\n" + "".join(tests))
for option in ("--cov", "--cov=shop"):
    run(f"pytest -qq {option}")
