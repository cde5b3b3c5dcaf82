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
wheel("tea", "2.1")
# end of set-up
import hashlib
import subprocess
from pathlib import Path

file = Path("wheels/tea-2.1-py3-none-any.whl")
digest = hashlib.sha256(file.read_bytes()).hexdigest()
Path("requirements.txt").write_text(f"tea==2.1 --hash=sha256:{digest}\n")
line = "pip install --require-hashes --force-reinstall -r requirements.txt"
for what in ("as it was", "changed"):
    done = subprocess.run(line.split(), capture_output=True, text=True)
    print(what, done.returncode, done.stderr[:40].strip())
    file.write_bytes(file.read_bytes() + b"!")
