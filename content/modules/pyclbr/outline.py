# set-up: a source file
from pathlib import Path

Path("harbour.py").write_text('''
import crane_driver  # not installed
from textwrap import dedent

class Ship:
    def load(self, tons):
        self.tons += tons

    class Cabin:
        beds = 2

async def call_pilot(ship):
    await ship.signal()

print("all ships ready")
''')
# end of set-up
import pyclbr


module = "harbour"


def show(found, indent=""):
    for name, item in found.items():
        if name == "__path__" or item.module != module:
            continue  # of a package; imported by name
        kind = "class" if isinstance(item, pyclbr.Class) else "def"
        print(f"line {item.lineno:2}  {indent}{kind} {name}")
        show(item.children, indent + "  ")


show(pyclbr.readmodule_ex(module, ["."]))
