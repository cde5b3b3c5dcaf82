import warnings
from pathlib import Path

Path("geo.py").write_text('''
import warnings

def distance(a, b):
    return abs(a - b)

def __getattr__(name):
    if name == "dist":
        warnings.warn("geo.dist is now geo.distance", DeprecationWarning, 2)
        return distance
    raise AttributeError(f"module 'geo' has no attribute {name!r}")

def __dir__():
    return ["distance"]
''')
import geo

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("old name:", geo.dist(3, 8))
print(caught[0].category.__name__ + ":", caught[0].message)
print("dir(geo):", dir(geo))
