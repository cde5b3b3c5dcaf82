# set-up: a source file
from pathlib import Path

Path("ledger.py").write_text('''
from textwrap import dedent

class Ledger:
    def post(self, amount, text):
        if not amount:
            raise ValueError(text)
        self.total += amount
        self.lines.append(text)
        return self.total

    def clear(self):
        self.lines.clear()

def euro(amount):
    return f"{amount:.2f} EUR"
''')
# end of set-up
import pyclbr

module = "ledger"


def functions(found):
    for item in found.values():
        if isinstance(item, list) or item.module != module:
            continue  # path of a package; imported by name
        if isinstance(item, pyclbr.Function):
            length = item.end_lineno - item.lineno + 1
            owner = f"{item.parent.name}." if item.parent else ""
            yield length, owner + item.name
        yield from functions(item.children)


for length, name in sorted(
    functions(pyclbr.readmodule_ex(module, ["."])), reverse=True
):
    print(f"{length:2} lines  {name}")
