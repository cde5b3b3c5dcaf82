# set-up: a folder with a program
from pathlib import Path

Path("program").mkdir(exist_ok=True)
Path("program/greet.py").write_text(
    "def main():\n    print('Welcome aboard')\n"
)
# end of set-up
import subprocess
import sys
import zipapp
import zipfile

zipapp.create_archive("program", "greet.pyz", main="greet:main")

with zipfile.ZipFile("greet.pyz") as archive:
    print(sorted(archive.namelist()))
run = subprocess.run(
    [sys.executable, "greet.pyz"],
    check=True, stdout=subprocess.PIPE, text=True,
)
print(run.stdout.strip())
