import sys
from importlib.abc import InspectLoader, MetaPathFinder

class Finder(MetaPathFinder):
    def find_specs(self, name, path=None, target=None): ...

for base in (InspectLoader, Finder):
    try:
        print(base.__name__, "is created:", bool(base()))
    except TypeError:
        print(base.__name__, "- TypeError")
print("checked by hand:", hasattr(Finder, "find_spec"))
