# set-up: the commands of this environment are on the path
import os
import sysconfig

import flake8  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("rules.py").write_text('''\
import ast

class NoPrint:
    def __init__(self, tree):
        self.tree = tree

    def run(self):
        for node in ast.walk(self.tree):
            match node:
                case ast.Call(func=ast.Name(id="print")):
                    text = "SHP100 use logging instead of print"
                    yield node.lineno, node.col_offset, text, type(self)
''')
with open(".flake8", "x") as file:  # yours stays
    file.write("""\
[flake8:local-plugins]
extension = SHP = rules:NoPrint
paths = .
""")
Path("shop.py").write_text('total = 3 + 4\nprint("total", total)\n')
print("$ flake8 shop.py", flush=True)
subprocess.run(["flake8", "shop.py"])
