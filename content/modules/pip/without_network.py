# set-up: a new environment, and a folder in place of the index
import os, sysconfig, tempfile

import pip  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.chdir(tempfile.mkdtemp())  # your own files stay as they are
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
import subprocess
import venv

venv.create(".venv", symlinks=os.name != "nt")
os.environ |= {"PIP_PYTHON": ".venv", "PIP_FIND_LINKS": "wheels",
               "PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
wheel("tea", "2.1", "Requires-Dist: kettle>=1")
wheel("kettle", "1.0")
# end of set-up
import os
import subprocess

for line in (
    "pip download --quiet --dest for-the-server tea",
    "pip install --no-index --find-links for-the-server tea",
):
    print("$", line, flush=True)
    subprocess.run(line.split(), check=True)
print(sorted(os.listdir("for-the-server")))
