import sys
from pathlib import Path

Path("tariff.py").write_text("print('running tariff.py')\nrate = 0.21\n")

import tariff
import tariff as the_same_again

print("same object:", tariff is the_same_again)
print("kept in sys.modules:", sys.modules["tariff"] is tariff)
print("rate:", tariff.rate)
