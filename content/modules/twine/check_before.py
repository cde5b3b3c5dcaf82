# set-up: two wheels, one of them with a faulty description
import os
import sysconfig

import twine  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
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
RST = "Description-Content-Type: text/x-rst"
wheel("tea", "2.1", RST, "", "Brews *tea*.", "")
wheel("pot", "1.0", RST, "", "Title", "==", "", ".. nothing::", "")
# end of set-up
import subprocess

line = "twine --no-color check wheels/tea-2.1-py3-none-any.whl"
for line in (line, line.replace("tea-2.1", "pot-1.0")):
    print("$", line)
    done = subprocess.run(line.split(), capture_output=True, text=True)
    for text in done.stdout.splitlines():
        print(text.strip())
    print("status", done.returncode)
