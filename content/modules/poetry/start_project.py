# set-up: a wheel in place of the index
import os
import sysconfig

import poetry  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ.pop("PYTHONPATH", None)  # environments of their own
import zipfile
from pathlib import Path


def wheel(name, version, *more):
    meta = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}", *more]
    info = f"{name}-{version}.dist-info/"
    Path("wheels").mkdir(exist_ok=True)
    path = f"wheels/{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(f"{name}.py", f'VERSION = "{version}"\n')
        file.writestr(info + "METADATA", "\n".join(meta) + "\n")
        tags = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n"
        file.writestr(info + "WHEEL", tags + "Tag: py3-none-any\n")
        file.writestr(info + "RECORD", "")
wheel("tea", "2.1")
wheel("pot", "1.0")
os.environ["POETRY_VIRTUALENVS_IN_PROJECT"] = "1"
# end of set-up
import shlex
import subprocess
from pathlib import Path

for line in (
    "poetry init --quiet --name shop --author Ada --python '>=3.11'",
    "poetry add --lock --quiet ./wheels/tea-2.1-py3-none-any.whl",
    "poetry add --lock --quiet --group dev ./wheels/pot-1.0-py3-none-any.whl",
):
    print("$", line, flush=True)
    subprocess.run([*shlex.split(line), "--no-interaction"], check=True)
text = Path("pyproject.toml").read_text()
text = text.replace(Path.cwd().as_uri(), "file:///home/ada/shop")
for table in text.split("\n\n"):
    if not table.strip().startswith("[build-system]"):
        print(table.strip())
print(Path("poetry.lock").exists())
