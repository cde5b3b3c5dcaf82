# set-up: a program
from pathlib import Path

Path("check").mkdir(exist_ok=True)
Path("check/disk.py").write_text('''
import sys

def main():
    print("disk is full")
    return 3

def run():
    sys.exit(main())
''')
# end of set-up
import subprocess
import sys
import zipapp

for entry in ("disk:main", "disk:run"):
    zipapp.create_archive("check", "check.pyz", main=entry)
    ended = subprocess.run([sys.executable, "check.pyz"], capture_output=True)
    print(f"{entry:9} ends with status {ended.returncode}")
