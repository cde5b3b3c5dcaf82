import py_compile
import subprocess
import sys
from pathlib import Path

tide, cache = Path("tide.py"), Path("__pycache__")
tide.write_text("HIGH = 4.2\n")
compile(tide.read_bytes(), tide, "exec")
print("compile:   ", len(list(cache.glob("tide*"))), "files")
subprocess.run([sys.executable, "-m", py_compile.__name__, tide])
print("py_compile:", len(list(cache.glob("tide*"))), "files")
