from importlib.machinery import EXTENSION_SUFFIXES
from importlib.util import find_spec


def kind(name):
    spec = find_spec(name)
    if spec is None:
        return "nowhere to be found"
    origin = spec.origin
    if origin in ("built-in", "frozen"):
        return origin
    if origin is None:
        return "folder without a file of its own"
    if origin.endswith(tuple(EXTENSION_SUFFIXES)):
        return "extension"
    return "pure Python"


for name in ("sys", "builtins", "os", "_ssl", "textwrap"):
    print(f"{name:<9} {kind(name)}")
