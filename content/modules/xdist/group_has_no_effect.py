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

Path("test_printer.py").write_text("""\
import os, pathlib, pytest
@pytest.mark.xdist_group("printer")
@pytest.mark.parametrize("page", range(8))
def test_print(page):
    pathlib.Path(os.environ["PYTEST_XDIST_WORKER"]).touch()
""")
line = "pytest -qq -n 2 --dist loadgroup"
subprocess.run(line.split(), stdout=subprocess.DEVNULL)
print("workers of the group:", len(list(Path().glob("gw*"))))
