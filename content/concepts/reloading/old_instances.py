import sys
from importlib import reload
from pathlib import Path

sys.dont_write_bytecode = True  # see "A change that is not noticed"

source = '''
class Greeting:
    def text(self):
        return "{word}, Ada"
'''
Path("letters.py").write_text(source.format(word="Dear"))

import letters
from letters import Greeting

first = Greeting()
Path("letters.py").write_text(source.format(word="Good morning"))
reload(letters)

print("old object:        ", first.text())
print("new, by copied name:", Greeting().text())
print("new, by the module:", letters.Greeting().text())
print("old one is of the new class:", isinstance(first, letters.Greeting))
first.__class__ = letters.Greeting
print("after changing its class:", first.text())
