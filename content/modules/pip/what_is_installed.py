# set-up: an environment with two packages
import os, sysconfig, tempfile

import pip  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.chdir(tempfile.mkdtemp())  # your own files stay as they are
os.environ.pop("PYTHONPATH", None)  # environments of their own
import sys
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
python = "python%d.%d" % sys.version_info[:2]
wheel("tea", "2.1", "Summary: Brews tea", "Requires-Dist: kettle>=1")
wheel("kettle", "1.0")
wheel("kettle", "0.9")
subprocess.run(["pip", "install", "--quiet", "tea"], check=True)
# end of set-up
import os
import subprocess

subprocess.run("pip install --quiet --no-deps kettle==0.9".split())
for line in ("pip list", "pip show tea", "pip check"):
    print("$", line)
    done = subprocess.run(line.split(), stdout=subprocess.PIPE, text=True)
    for part in done.stdout.splitlines():
        if part[-2:] != ": ":  # a field that is not empty
            print(part.replace(os.getcwd(), ".").replace(python, "python3.x"))
print("status", done.returncode)
