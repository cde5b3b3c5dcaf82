from pathlib import Path

Path("lab").mkdir()
Path("lab/heavy.py").write_text("print('loading lab.heavy')\nanswer = 42\n")
Path("lab/__init__.py").write_text('''
import importlib


def __getattr__(name):
    if name == "heavy":
        return importlib.import_module("lab.heavy")
    raise AttributeError(f"module 'lab' has no attribute '{name}'")
''')

import lab

print("lab is imported")
print("answer:", lab.heavy.answer)
print("answer:", lab.heavy.answer)
