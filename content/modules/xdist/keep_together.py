# set-up: pytest with this plug-in alone
import os
import sysconfig

import xdist  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
os.environ["PYTEST_PLUGINS"] = "xdist.plugin"
# end of set-up
import subprocess
from pathlib import Path

TEST = """\
import os
import pytest

@pytest.mark.parametrize("page", range(4))
def test_print(page):
    with open(__file__ + ".txt", "a") as file:
        print(os.environ["PYTEST_XDIST_WORKER"], file=file)
"""
for name in ("printer", "scanner", "plotter"):
    Path(f"test_{name}.py").write_text(TEST)
    Path(f"test_{name}.py.txt").unlink(missing_ok=True)  # of an earlier run

line = "pytest -qq -n 2 --dist loadfile"
done = subprocess.run(line.split(), stdout=subprocess.PIPE, text=True)
print("$", line, "-> status", done.returncode)
if done.returncode:
    print(done.stdout)
for name in ("printer", "scanner", "plotter"):
    workers = Path(f"test_{name}.py.txt").read_text().split()
    print(name, len(workers), "tests, workers:", len(set(workers)))
