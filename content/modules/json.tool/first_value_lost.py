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

menu = '{"tea": 2.50, "cake": 3.10, "tea": 2.75}'
print("status", tool("--compact", text=menu))

print(json.loads(menu, object_pairs_hook=list))
