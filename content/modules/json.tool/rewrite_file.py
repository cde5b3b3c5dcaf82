import json.tool
import subprocess
import sys
from pathlib import Path

menu = Path("menu.json")
menu.write_text('{"dish":"crème brûlée", "price":6.50}', encoding="utf-8")


def tool(*words):
    command = [sys.executable, "-m", json.tool.__name__, *words]
    return subprocess.run(command, stderr=subprocess.DEVNULL).returncode


for option in ("--compact", "--no-ensure-ascii"):
    if tool(option, menu, menu) != 0:
        print("refused; the file is now:")
    print(menu.read_text(encoding="utf-8").rstrip())

menu.write_text('{"dish": ')
print("status for broken JSON:", tool(menu, menu))
print("the file is still:     ", menu.read_text())
