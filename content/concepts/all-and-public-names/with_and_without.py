from pathlib import Path

source = '''
import math

def area(radius):
    return math.pi * radius**2

def diameter(radius):
    return 2 * radius

def _check(radius):
    return radius > 0
'''
Path("plain.py").write_text(source)
Path("listed.py").write_text('__all__ = ["area", "_check"]\n' + source)

for module in ("plain", "listed"):
    names = {}
    exec(f"from {module} import *", names)
    names.pop("__builtins__")
    print(f"{module:<7} gives {', '.join(sorted(names))}")
