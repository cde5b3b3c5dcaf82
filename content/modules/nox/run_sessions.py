# set-up: a folder of wheels in place of the index, and venv for virtualenv
import os
import sysconfig

import nox  # fails here where it is not installed

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
os.environ["NOX_DEFAULT_VENV_BACKEND"] = "venv"
os.environ["PIP_NO_INDEX"] = "1"
os.environ["PIP_FIND_LINKS"] = Path("wheels").resolve().as_uri()
wheel("tea", "2.1")
# end of set-up
import re
import subprocess
from pathlib import Path

Path("noxfile.py").write_text('''\
import nox

@nox.session
def tests(session):
    """Run the tests with what they need."""
    session.install("tea>=2")
    session.run("python", "-c", "import tea; assert tea.VERSION")

@nox.session
def lint(session):
    session.run("python", "-m", "tabnanny", "noxfile.py")
''')
print("$ nox")
done = subprocess.run(["nox"], capture_output=True, text=True)
times = r"(, took| in) (a|[\d.]+) (second|minute)s?"
print(re.sub(times, "", done.stderr))
print("status", done.returncode)
