# set-up: a program
from pathlib import Path

Path("build/till").mkdir(parents=True, exist_ok=True)
Path("build/till/__init__.py").touch()
Path("build/till/money.py").write_text("def euro(n): return f'{n:.2f} EUR'\n")
Path("build/till/cli.py").write_text('''
import sys
from .money import euro

def main():
    print("total:", euro(sum(map(float, sys.argv[1:]))))
''')
# end of set-up
import subprocess
import sys
import zipapp

try:
    zipapp.create_archive("build", "till.pyz")
except zipapp.ZipAppError as error:
    print("ZipAppError:", error, flush=True)

zipapp.create_archive("build", "till.pyz", main="till.cli:main")
subprocess.run([sys.executable, "till.pyz", "12.5", "3.99"], check=True)
