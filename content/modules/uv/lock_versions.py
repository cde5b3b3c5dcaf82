# set-up: a folder of wheels in place of the index
import os
import subprocess
import sys

import uv

os.mkdir("bin")
os.symlink(uv.find_uv_bin(), "bin/uv")
os.environ["PATH"] = os.pathsep.join(
    [os.path.abspath("bin"), os.path.join(sys.base_prefix, "bin")])
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
os.environ |= {"UV_OFFLINE": "1", "UV_NO_INDEX": "1", "UV_NO_PROGRESS": "1",
               "UV_FIND_LINKS": Path("wheels").absolute().as_uri(),
               "UV_PYTHON_DOWNLOADS": "never", "UV_LINK_MODE": "copy"}
wheel("tea", "2.1", "Requires-Dist: kettle>=1")
wheel("kettle", "1.0")
# end of set-up
import subprocess
from pathlib import Path

project = Path("pyproject.toml")
project.write_text("""\
[project]
name = "shop"
version = "1.0"
requires-python = ">=3.11"
dependencies = ["tea>=2"]
""")
for line in (
    "uv lock --quiet",
    "uv sync --locked --quiet",
    "uv export --no-hashes --no-header --quiet",
):
    print("$", line, flush=True)
    subprocess.run(line.split(), check=True)
project.write_text(project.read_text().replace("tea>=2", "tea>=2.1"))
done = subprocess.run("uv sync --locked".split(), capture_output=True)
message = " ".join(done.stderr.decode().split())
print(message.partition("error: ")[2].partition(", but")[0])
print("status after the change:", done.returncode)
