# set-up: a file in one line
from pathlib import Path

text = '{"stop":"Kaiserstraße","lines":[1,4]}'
Path("stop.json").write_text(text, encoding="utf-8")
# end of set-up
import json.tool
import subprocess
import sys

for options in ("", "--indent 2 --sort-keys", "--no-indent"):
    words = [*options.split(), "stop.json"]
    print("$ python -m json.tool", *words, flush=True)
    command = [sys.executable, "-m", json.tool.__name__, *words]
    subprocess.run(command, check=True)
