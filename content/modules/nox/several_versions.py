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
wheel("tea", "1.4")
wheel("tea", "2.1")
# end of set-up
import shlex
import subprocess
from pathlib import Path

Path("noxfile.py").write_text('''\
import nox

@nox.session
@nox.parametrize("tea", ["1.4", "2.1"], ids=["old", "new"])
def tests(session, tea):
    session.install(f"tea=={tea}")
    session.run("python", "-c", "import tea; print('works with', tea.VERSION)")
''')
for line in ("nox -l", "nox", 'nox -s "tests(new)"'):
    print("$", line)
    done = subprocess.run(shlex.split(line), capture_output=True, text=True)
    print(done.stdout.partition("\n\n")[2] or done.stdout or done.stderr)
