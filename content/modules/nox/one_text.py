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
@nox.session(venv_backend="none")
def check(session):
    session.run("python", "-m", "tabnanny", "noxfile.py")
    session.run("python -m tabnanny noxfile.py")
''')
done = subprocess.run(["nox"], capture_output=True, text=True)
print(done.stderr)
