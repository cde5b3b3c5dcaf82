import ast
import inspect
from pathlib import Path

Path("postage.py").write_text('''
def price(grams, country="NL"):
    return 0.96 if grams <= 20 else 1.92
''')
Path("postage.pyi").write_text('''
def price(grams: float, country: str = "NL") -> float: ...
''')

import postage

print("loaded:   ", Path(postage.__file__).name)
print("Python:   ", inspect.signature(postage.price))
print("a checker:", ast.unparse(ast.parse(Path("postage.pyi").read_bytes())))
