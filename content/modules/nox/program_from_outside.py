# set-up: the commands of this environment are on the path, venv for virtualenv
import os
import sysconfig

import nox  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ["NOX_DEFAULT_VENV_BACKEND"] = "venv"
# end of set-up
import subprocess
from pathlib import Path
for option in ("", ", external=True"):
    Path("noxfile.py").write_text(f"""\
import nox
@nox.session
def files(session):
    session.run("ls", "noxfile.py"{option})
""")
    done = subprocess.run(["nox"], capture_output=True, text=True)
    warning = done.stderr.partition("Warning: ")[2].partition(",")[0]
    print(option or "nothing", "->", warning or "no warning")
