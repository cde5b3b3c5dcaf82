import shutil
import subprocess
from pathlib import Path

entry = "text/plain; cat %s"
command = entry.partition("; ")[2]
name = "menu.txt; echo this could be any program"
Path(name).write_text("tea 2.50\n")
Path("menu.txt").touch()
subprocess.run(command.replace("%s", name), shell=True, check=True)
shutil.copyfile(name, "attachment.txt")
subprocess.run(command.replace("%s", "attachment.txt"), shell=True, check=True)
