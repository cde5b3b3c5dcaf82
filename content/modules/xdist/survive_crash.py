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

Path("test_crash.py").write_text("""\
import os

def test_before():
    pass

def test_crash():
    os.abort()

def test_after():
    pass
""")
print("$ pytest -q -n 1", flush=True)
done = subprocess.run("pytest -q -n 1".split(), capture_output=True, text=True)
for part in done.stdout.splitlines():
    if part.startswith(("FAILED", "worker")) or "down" in part:
        print(part)
print(done.stdout.rpartition(" in ")[0].splitlines()[-1])
