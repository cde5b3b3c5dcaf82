from pathlib import Path

Path("bank.py").write_text('''
def transfer(amount):
    return _round(amount)

def _round(amount):
    return round(amount, 2)
''')

import bank
from bank import _round

public = [name for name in vars(bank) if not name.startswith("_")]
print("public:", public)
print("use this:    ", bank.transfer(19.999))
print("works anyway:", _round(19.999))
