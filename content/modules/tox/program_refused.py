# set-up: the commands of this environment, and an empty folder
import os
import sysconfig
import tempfile

import tox  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ.pop("PYTHONPATH", None)  # environments of their own
os.chdir(tempfile.mkdtemp())
# end of set-up
import subprocess
from pathlib import Path
for more in ("", 'allowlist_externals = ["ls"]'):
    Path("tox.toml").write_text(f"""\
env_run_base.package = "skip"
[env.test]
commands = [["ls", "tox.toml"]]
{more}
""")
    line = "tox run -q -e test".split()
    done = subprocess.run(line, capture_output=True, text=True)
    print(done.stdout.partition("\n")[0])
