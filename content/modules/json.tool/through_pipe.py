import json.tool
import subprocess
import sys

log = """\
{"at": "09:01", "event": "start", "took": 1.50}
{"at": "09:07", "event": "stop", "took": 2e-3}
"""


def pipe(*options):
    command = [sys.executable, "-m", json.tool.__name__, *options]
    ran = subprocess.run(command, input=log, capture_output=True, text=True)
    return ran.stdout + ran.stderr  # a bad line ends it, and stderr says why


print(pipe("--json-lines", "--indent", "1"), end="")
print(pipe("--json-lines", "--compact"), end="")
print("without --json-lines:", pipe().strip())
