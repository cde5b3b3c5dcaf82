# set-up: a new environment, and a folder of wheels in place of the index
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
for version in ("1.0", "1.1", "2.0"):
    wheel("kettle", version)
# end of set-up
import subprocess
from pathlib import Path

Path("requirements.txt").write_text("tea >= 2, < 3  # the shop needs it\n")
Path("constraints.txt").write_text("kettle < 2\n")
line = "pip install --quiet -r requirements.txt -c constraints.txt"
subprocess.run(line.split(), check=True)

with open("frozen.txt", "wb") as file:  # in a shell: pip freeze > frozen.txt
    subprocess.run(["pip", "freeze"], check=True, stdout=file)
print(Path("frozen.txt").read_text(), end="")
