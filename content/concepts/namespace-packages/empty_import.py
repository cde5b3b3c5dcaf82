import sys
from pathlib import Path

Path("measures").mkdir()
Path("measures/2024.csv").write_text("day,mm\n1,12\n")

import measures

print("imported, contents:", [n for n in dir(measures) if n[0] != "_"])
try:
    from measures import rainfall
except ImportError as error:
    print(f"{type(error).__name__}:", error)

Path("library").mkdir()
Path("library/measures.py").write_text("rainfall = 12\n")
sys.path.append("library")  # last on the path, and yet preferred
del sys.modules["measures"]

from measures import rainfall

print("from a real module:", rainfall)
