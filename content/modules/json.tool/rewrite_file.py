# set-up: a file to format, and one that is broken
from pathlib import Path

text = '{"dish":"crème brûlée", "price":6.50}'
Path("menu.json").write_text(text, encoding="utf-8")
Path("broken.json").write_text('{"dish": ')
# end of set-up
import json.tool
import subprocess
import sys
from pathlib import Path

menu, broken = Path("menu.json"), Path("broken.json")


def tool(*words):
    command = [sys.executable, "-m", json.tool.__name__, *words]
    return subprocess.run(command, stderr=subprocess.DEVNULL).returncode


for option in ("--compact", "--no-ensure-ascii"):
    if tool(option, menu, menu) != 0:
        print("refused; the file is now:")
    print(menu.read_text(encoding="utf-8").rstrip())

print("status for broken JSON:", tool(broken, broken))
print("the file is still:     ", broken.read_text())
