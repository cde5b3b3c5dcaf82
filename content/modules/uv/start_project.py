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
python = "%d.%d" % sys.version_info[:2]
# end of set-up
import os
import subprocess
from pathlib import Path

subprocess.run("uv init --quiet --bare shop".split(), check=True)
os.chdir("shop")
Path("main.py").write_text("import tea\nprint('tea', tea.VERSION)\n")
for line in ("uv add --quiet tea", "uv run main.py", "uv tree --quiet"):
    print("$", line, flush=True)
    subprocess.run(line.split(), check=True)
print(Path("pyproject.toml").read_text().replace(python, "3.x"))
print(sorted(os.listdir()))
