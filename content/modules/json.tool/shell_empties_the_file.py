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
Path("a.json").write_text('{"tea": 2.50}')
with open("a.json", "w") as redirected:  # as > a.json does
    print("status", tool("a.json", output=redirected))
print("left:", repr(Path("a.json").read_text()))

Path("b.json").write_text('{"tea": 2.50}')
print("status", tool("b.json", "b.json"))
print("left:", repr(Path("b.json").read_text()))
