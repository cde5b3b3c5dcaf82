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

Path("test_ids.py").write_text("""\
import os, pytest
@pytest.mark.parametrize("process", [os.getpid()])
def test_process(process):
    pass
""")
done = subprocess.run("pytest -qq -n 2".split(), capture_output=True)
print(b"Different tests were collected between gw" in done.stdout)
