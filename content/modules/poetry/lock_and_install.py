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
os.makedirs("shop", exist_ok=True)
os.chdir("shop")  # so that no pyproject.toml of yours is overwritten
wheel("tea", "2.1")
os.environ["POETRY_VIRTUALENVS_IN_PROJECT"] = "1"
# end of set-up
import subprocess
from pathlib import Path

Path("pyproject.toml").write_text("""\
[project]
name = "shop"
version = "1.0"
requires-python = ">=3.11"
dependencies = ["tea"]
[tool.poetry.dependencies]
tea = { path = "wheels/tea-2.1-py3-none-any.whl" }
""")
for line in (
    "poetry lock --quiet",
    "poetry check --lock",
):
    print("$", line, flush=True)
    subprocess.run(line.split(), check=True)
print(Path("poetry.lock").read_text().count("[[package]]"), "locked")
