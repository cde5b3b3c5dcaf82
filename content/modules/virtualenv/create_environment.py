# set-up: the commands of this environment are on the path
import os
import sysconfig

import virtualenv  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ.pop("PYTHONPATH", None)  # environments of their own
# end of set-up
import os
import subprocess
from pathlib import Path

words = ["virtualenv", "--quiet", "--prompt", "weather", ".venv"]
print("$", *words)
subprocess.run(words, check=True)

folder = Path(".venv", "Scripts" if os.name == "nt" else "bin")
code = "import sys; print('an environment:', sys.prefix != sys.base_prefix)"
subprocess.run([folder / "python", "-c", code], check=True)
names = sorted(path.name for path in folder.iterdir() if "act" in path.name)
print(*names, sep="\n")
print("weather" in Path(folder, "activate").read_text())
