# set-up: the commands of this environment are on the path
import os
import sysconfig

import poetry  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ.pop("PYTHONPATH", None)  # environments of their own
os.makedirs("shop", exist_ok=True)
os.chdir("shop")  # so that no pyproject.toml of yours is overwritten
# end of set-up
import subprocess
from pathlib import Path
project = Path("pyproject.toml")
project.write_text('[project]\nname = "shop"\nversion = "1"\n')
subprocess.run("poetry lock --quiet".split(), check=True)
text = project.read_text() + 'requires-python = ">=3.11"\n'
project.write_text(text + 'dependencies = ["tea"]\n')
line = "poetry install --no-root --no-interaction".split()
done = subprocess.run(line, capture_output=True, text=True)
print(done.returncode, done.stderr.strip())
