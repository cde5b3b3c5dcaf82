import subprocess
from pathlib import Path

name = "menu.txt; echo this could be any program"
Path("menu.txt").write_text("tea 2.50\n")
Path(name).write_text("cake 3.10\n")
subprocess.run(f"cat {name}", shell=True, check=True)
subprocess.run(["cat", name], check=True)
