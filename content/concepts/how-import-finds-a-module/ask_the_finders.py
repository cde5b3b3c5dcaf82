import sys


def who_knows(name):
    for finder in sys.meta_path:
        if finder.find_spec(name, None):
            return getattr(finder, "__name__", type(finder).__name__)
    return "nobody"


print("loaded already:", "sys" in sys.modules, "colorsys" in sys.modules)
for name in ("sys", "os", "colorsys", "colourless"):
    print(f"{name:<11} {who_knows(name)}")
