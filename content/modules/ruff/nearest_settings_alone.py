# set-up: the commands of this environment are on the path
import os
import sysconfig

import ruff  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("web").mkdir(exist_ok=True)
Path("web/page.py").write_text('password = "hunter2"\n')
Path("ruff.toml").write_text('lint.extend-select = ["S105"]\n')
for text in ("line-length = 100", 'extend = "../ruff.toml"'):
    Path("web/ruff.toml").write_text(text)
    print("web/ruff.toml:", text, flush=True)
    subprocess.run("ruff check --output-format concise web".split())
