# set-up: a new environment, and a folder of wheels in place of the index
import os, sysconfig, tempfile

import pip  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.chdir(tempfile.mkdtemp())  # your own files stay as they are
os.environ.pop("PYTHONPATH", None)  # environments of their own
import platform
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
wheel("tea", "2.1", "Requires-Dist: kettle>=2")
wheel("pot", "1.0", "Requires-Dist: kettle<2")
for version in ("1.0", "2.0"):
    wheel("kettle", version)
wheel("soup", "3.0", "Requires-Python: >=4")
# end of set-up
import subprocess

for line in (
    "pip install kettle==7",
    "pip install ketle",
    "pip install soup",
    "pip install tea pot",
):
    print("$", line)
    done = subprocess.run(line.split(), capture_output=True, text=True)
    told = done.stderr.partition(" for help")[0].strip()
    print(told.replace(platform.python_version(), "3.x"))
    causes = done.stdout.partition("The conflict is caused by:\n")[2]
    for cause in causes.partition("\n\n")[0].splitlines():
        print(cause)
