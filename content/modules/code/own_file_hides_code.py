import sys
from pathlib import Path

Path("code.py").write_text("print('this is my own file')")
try:
    import pdb
except AttributeError:  # from Python 3.13 on
    pass
Path("code.py").rename("discount_codes.py")
sys.modules.pop("code", None)
import code

print("found again:", hasattr(code, "interact"))
