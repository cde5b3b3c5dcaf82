import subprocess
import sys
import zipapp
import zipfile
from pathlib import Path

source = Path("program")
source.mkdir()
(source / "greet.py").write_text(
    "def main():\n    print('Welcome aboard')\n"
)
zipapp.create_archive(source, "greet.pyz", main="greet:main")

with zipfile.ZipFile("greet.pyz") as archive:
    print(sorted(archive.namelist()))
run = subprocess.run(
    [sys.executable, "greet.pyz"],
    check=True, stdout=subprocess.PIPE, text=True,
)
print(run.stdout.strip())
