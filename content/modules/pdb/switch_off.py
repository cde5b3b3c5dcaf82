import os
import subprocess
import sys
from pathlib import Path

Path("report.py").write_text('''
print("first half")
breakpoint()
print("second half, without stopping")
''')
quiet = dict(os.environ, PYTHONBREAKPOINT="0")
subprocess.run([sys.executable, "report.py"], env=quiet, check=True)
