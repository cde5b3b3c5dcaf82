import symtable

code = """
from math import *
exec("price = 4")
print(floor(price))
"""
module = symtable.symtable(code, "shop.py", "exec")
for name in ("floor", "price"):
    print(name, module.lookup(name).is_assigned())
