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

code = "def test_shout():\n    print('heard')\n"
Path("test_shout.py").write_text(code)
for line in ("pytest -qqs -n 1", "pytest -qqs -n 0"):
    done = subprocess.run(line.split(), capture_output=True, text=True)
    print(line, "->", "heard" in done.stdout)
