import subprocess
import sys
import tabnanny
from pathlib import Path

Path("shop.py").write_text("if 1:\n        tea = 1\n\tcup = 2\n")
command = [sys.executable, "-m", tabnanny.__name__, "shop.py"]
ran = subprocess.run(command, capture_output=True, text=True)
print(ran.returncode, ran.stdout.split()[:2])
