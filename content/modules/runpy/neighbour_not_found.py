import runpy
import sys
from pathlib import Path

Path("tools").mkdir()
Path("tools/rates.py").write_text("vat = 0.19\n")
Path("tools/bill.py").write_text("import rates\nprint(rates.vat)\n")
try:
    runpy.run_path("tools/bill.py")
except ModuleNotFoundError as error:
    print(error)
sys.path.insert(0, "tools"); runpy.run_path("tools/bill.py")
