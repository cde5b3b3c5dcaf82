import sys
from types import ModuleType

source = """
RATE = 0.25

def add_tax(price):
    return price * (1 + RATE)
"""

tax = ModuleType("tax", "Rates, made at run time.")
sys.modules["tax"] = tax  # first, as import does: dataclasses look there
exec(source, tax.__dict__)

from tax import add_tax

print(add_tax(80))
print(tax.__name__, "-", tax.__doc__)
