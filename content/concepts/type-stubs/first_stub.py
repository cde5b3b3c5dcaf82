import inspect
from pathlib import Path
from typing import Any

Path("till.py").write_text('''
currency = "EUR"

def total(prices, discount=0.0):
    return sum(prices) * (1 - discount)

def receipt(lines, *, width=40):
    return "\\n".join(line[:width] for line in lines)
''')
import till

print("from typing import Any")
for name, thing in vars(till).items():
    if name.startswith("_") or inspect.ismodule(thing):
        continue
    if inspect.isfunction(thing):
        signature = inspect.signature(thing)
        typed = [
            p.replace(annotation=Any if p.default is None
                      or p.default is p.empty else type(p.default))
            for p in signature.parameters.values()
        ]
        new = signature.replace(parameters=typed, return_annotation=Any)
        print(f"def {name}{new}: ...")
    else:
        print(f"{name}: {type(thing).__name__}")
