# set-up: warnings are left out
import warnings

warnings.simplefilter("ignore")
# end of set-up
import importlib.abc
import importlib.resources.abc

for name in ("Finder", "MetaPathFinder", "ResourceReader", "Traversable"):
    here = hasattr(importlib.abc, name)
    there = hasattr(importlib.resources.abc, name)
    print(f"{name:<14} importlib.abc {here!s:<5} resources.abc {there}")
