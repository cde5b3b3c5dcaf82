import runpy
import sys
from pathlib import Path

Path("sum.py").write_text("import colorsys\nfound.append(42)\n1 / 0\n")
found, names = [], {}
try:
    names = runpy.run_path("sum.py", {"found": found})
except ZeroDivisionError as error:
    print("ended with", error)
print("names:", names, "imported:", "colorsys" in sys.modules)
print("found:", found)
