import getpass
import subprocess
import sys

code = f"import {getpass.__name__} as g; print('got', len(g.getpass('')))"
for strict in ("", "import warnings; warnings.simplefilter('error');"):
    command = [sys.executable, "-c", strict + code]
    options = {"start_new_session": True, "text": True, "capture_output": True}
    ran = subprocess.run(command, input="correct horse\n", **options)
    print(repr(ran.stdout), "GetPassWarning" in ran.stderr)
