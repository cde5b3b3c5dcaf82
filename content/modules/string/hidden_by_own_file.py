import string
import subprocess
import sys
from pathlib import Path

code = f"import {string.__name__}; print({string.__name__}.digits)"
Path("string.py").write_text("tea = 'assam'\n")
for options in ([], ["-P"]):
    command = [sys.executable, *options, "-c", code]
    ran = subprocess.run(command, capture_output=True, text=True)
    print(options, ran.stdout.strip() or "AttributeError" in ran.stderr)
