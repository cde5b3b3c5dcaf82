# set-up: a folder of wheels in place of the index
import os
import sysconfig

import tox  # fails here where it is not installed

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
os.environ["PIP_NO_INDEX"] = "1"
os.environ["PIP_FIND_LINKS"] = "../wheels"  # as the folder shop sees it
wheel("tea", "2.1")
# end of set-up
import os
import subprocess
from pathlib import Path

Path("shop").mkdir()  # so that no file of yours is written over
os.chdir("shop")
Path("requirements.txt").write_text("tea >= 2\n")
Path("tox.toml").write_text("""\
env_list = ["test"]

[env_run_base]
package = "skip"
deps = ["-r requirements.txt"]
set_env = { SHOP_MODE = "test" }
commands = [["python", "show.py"]]
""")
Path("show.py").write_text("""\
import os
import tea
print("tea", tea.VERSION, os.environ["SHOP_MODE"])
""")
print("$ tox run -qq -e test", flush=True)
subprocess.run("tox run -qq -e test".split(), check=True)
