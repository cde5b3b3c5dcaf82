# set-up: the command on the path
import os
import sys
import tempfile

import gunicorn  # it brings the command

os.environ["PATH"] = f"{os.path.dirname(sys.executable)}:{os.environ['PATH']}"
os.chdir(tempfile.mkdtemp())  # your own files stay as they are
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text("def app(environ, start_response): return []\n")
Path("broken.py").write_text("import no_such_package\n")
Path("wrong.conf.py").write_text("wokers = 2\nbind = ':8000'\n")

for options in (["shop:app"], ["shop:application"], ["broken:app"],
                ["-c", "wrong.conf.py", "shop:app"]):
    run = subprocess.run(["gunicorn", "--check-config", *options],
                         capture_output=True, text=True)
    lines = [text for text in run.stderr.splitlines() if text.strip()]
    print(f"{' '.join(options)}: {run.returncode}", *lines[-1:], sep="\n  ")
