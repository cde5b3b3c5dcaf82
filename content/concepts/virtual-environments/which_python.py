import os
import subprocess
import venv
from pathlib import Path

venv.create("weather", symlinks=os.name != "nt")
python = Path("weather", "Scripts" if os.name == "nt" else "bin", "python")

Path("which.py").write_text('''
import sys
import sysconfig
from pathlib import Path

print("in an environment:", sys.prefix != sys.base_prefix)
print("its folder:       ", Path(sys.prefix).name)
print("inside it are")
print("  this python:    ", Path(sys.executable).is_relative_to(sys.prefix))
packages = Path(sysconfig.get_path("purelib"))
print("  its packages:   ", packages.is_relative_to(sys.prefix))
library = Path(sysconfig.get_path("stdlib"))
print("  the library:    ", library.is_relative_to(sys.prefix))
''')
subprocess.run([python, "which.py"], check=True)
