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
def write_both():
    Path("a.json").write_text('{"tea": 2.50}')
    Path("b.json").write_text('{"cake": 3.10}')

write_both()
tool("--compact", "a.json", "b.json")
print("b.json is now", Path("b.json").read_text().strip(), flush=True)
write_both()
for path in ("a.json", "b.json"):
    tool("--compact", path)
