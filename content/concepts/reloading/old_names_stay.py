import sys
from importlib import reload
from pathlib import Path

sys.dont_write_bytecode = True  # see "A change that is not noticed"

file = Path("rates.py")
file.write_text("vat = 0.19\n\ndef old_discount():\n    return 0.05\n")
import rates

before = id(rates)
file.write_text("vat = 0.21  # from January on\n")

import rates

print("imported again:", rates.vat)
reload(rates)
print("reloaded:      ", rates.vat)
print("same module:   ", id(rates) == before)
print("deleted from the file, still here:", rates.old_discount())
