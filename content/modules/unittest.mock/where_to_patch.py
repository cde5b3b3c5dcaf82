# set-up: two modules
from pathlib import Path

Path("clock.py").write_text("def now():\n    return 'the real time'\n")
Path("shop.py").write_text('''
from clock import now

def opened():
    return "opened at " + now()
''')
# end of set-up
from unittest.mock import patch

import shop

with patch("clock.now", return_value="9:00"):
    print("patched where it is defined: ", shop.opened())

with patch("shop.now", return_value="9:00"):
    print("patched where it is looked up:", shop.opened())
