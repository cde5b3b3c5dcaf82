# set-up: the commands of this environment are on the path
import os
import sysconfig

import black  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("tidy.py").write_text('print("tea")\n')
Path("untidy.py").write_text("print( 'tea' )\n")
Path("broken.py").write_text("print('tea'\n")
for line in (
    "black --check tidy.py untidy.py",
    "black --check broken.py",
    "black --diff --quiet untidy.py",
):
    print("$", line, flush=True)
    done = subprocess.run(line.split(), capture_output=True, text=True)
    print(done.stderr.partition("\n\n")[0])
    for change in done.stdout.splitlines()[2:]:  # without the times
        print(change)
    print("status", done.returncode)
