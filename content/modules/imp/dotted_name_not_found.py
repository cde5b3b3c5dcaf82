import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec

print("as imp looked:", PathFinder.find_spec("xml.dom"))
print("find_spec:", find_spec("xml.dom").name)
print("the parent was imported:", "xml" in sys.modules)
