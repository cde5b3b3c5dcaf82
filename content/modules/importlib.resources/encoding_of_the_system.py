# set-up: a package, and a system whose encoding is not UTF-8
import os
import subprocess
import sys
from pathlib import Path

Path("shop").mkdir(exist_ok=True)
Path("shop/__init__.py").touch()
Path("shop/menu.txt").write_text("café 2.50", encoding="utf-8")
if "PYTHONCOERCECLOCALE" not in os.environ:
    os.environ |= {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
    os.environ["PYTHONPATH"] = "."
    sys.exit(subprocess.call([sys.executable, "-X", "utf8=0", __file__]))
# end of set-up
from importlib.resources import files

menu = files("shop") / "menu.txt"
try:
    print(menu.read_text())
except UnicodeDecodeError as error:
    print("UnicodeDecodeError:", error)
print(ascii(menu.read_text(encoding="utf-8")))
