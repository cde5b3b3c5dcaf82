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

Path("test_slow.py").write_text("""\
import os
import time
from pathlib import Path
import pytest

@pytest.mark.parametrize("city", ["Oslo", "Lund", "Rome", "Bonn"])
def test_forecast(city):
    time.sleep(0.5)
    Path(f"process-{os.getpid()}").touch()
    assert city[0].isupper()
""")
for old in Path().glob("process-*"):
    old.unlink()  # of an earlier run
print("$ pytest -q -n 2", flush=True)
done = subprocess.run("pytest -q -n 2".split(), stdout=subprocess.PIPE,
                      text=True)
print(done.stdout.splitlines()[-1].partition(" in ")[0])
print("processes:", len(list(Path().glob("process-*"))))
