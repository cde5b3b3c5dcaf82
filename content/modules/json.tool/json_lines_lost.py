# set-up: the tool, called as a shell would
import json.tool
import subprocess
import sys
from pathlib import Path


def tool(*words, output=None, text=None):
    command = [sys.executable, "-m", json.tool.__name__, *words]
    ran = subprocess.run(
        command, stdout=output, input=text, stderr=subprocess.DEVNULL, text=True
    )
    return ran.returncode
# end of set-up
Path("log.jsonl").write_text('{"tea":1}\n{"tea":2}\n')
text = Path("log.jsonl").read_text()
tool("--json-lines", "--compact", "log.jsonl", "log.jsonl")
print("left in the file:", repr(Path("log.jsonl").read_text()))

with open("new.jsonl", "w") as output:
    tool("--json-lines", "--compact", output=output, text=text)
print("through a pipe:  ", repr(Path("new.jsonl").read_text()))
