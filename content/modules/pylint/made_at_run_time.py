# set-up: the commands of this environment are on the path
import os
import sysconfig

import pylint  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("config.py").write_text("""\
class Config:
    def __init__(self, **settings):
        self.__dict__.update(settings)
print(Config(port=80).port)
""")
for option in ("", " --generated-members=port"):
    line = f"pylint --disable=C,R --score=no{option} config.py"
    print("$", line, flush=True)
    subprocess.run(line.split())
