# set-up: the commands of this environment are on the path
import os
import sysconfig

import nox  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("noxfile.py").write_text('''\
import nox
nox.options.sessions = ["tests"]

@nox.session(venv_backend="none")
def tests(session):
    """Run the tests."""
    print("testing", session.posargs or "all")

@nox.session(venv_backend="none", tags=["style"])
def lint(session):
    print("checking names")

@nox.session(venv_backend="none", tags=["style"])
def layout(session):
    print("checking layout")
''')
for line in ("nox -l", "nox", "nox -s tests -- test_cart.py", "nox -t style"):
    print("$", line, flush=True)
    done = subprocess.run(line.split(), capture_output=True, text=True)
    print(done.stdout.partition("\n\n")[2] or done.stdout or done.stderr)
