# set-up: the commands of this environment are on the path
import os
import sysconfig

import tox  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ.pop("PYTHONPATH", None)  # environments of their own
# end of set-up
import os
import re
import subprocess
import sys
from pathlib import Path

Path("shop").mkdir()  # so that no file of yours is written over
os.chdir("shop")
here = f"{sys.version_info.major}.{sys.version_info.minor}"
Path("pyproject.toml").write_text(f"""\
[tool.tox]
env_list = ["{here}", "3.5"]
skip_missing_interpreters = true

[tool.tox.env_run_base]
package = "skip"
commands = [["python", "-c", "import sys; print(sys.version_info[:2])"]]
""")
print("$ tox run")
done = subprocess.run(["tox", "run"], stdout=subprocess.PIPE,
                      stderr=subprocess.STDOUT, text=True)
running = str(sys.version_info[:2])
times = r" \([\d.]+(=\S+)? seconds\)| in [\d.]+ seconds"
said = re.sub(times, "", done.stdout)
print(said.replace(here, "3.x").replace(running, "(3, x)"))
