from pathlib import Path

Path("weather.py").write_text('''
from math import pi, sqrt

__all__ = ["forecast", "rain" "wind"]

def forecast():
    return "showers"

def rain():
    return round(sqrt(pi), 1)

def wind():
    return 11
''')

try:
    from weather import *
except AttributeError as error:
    print("AttributeError:", error)

import weather

missing = [name for name in weather.__all__ if not hasattr(weather, name)]
unlisted = [name for name, value in vars(weather).items()
            if getattr(value, "__module__", None) == weather.__name__
            and name[0] != "_" and name not in weather.__all__]
print("listed, but not there:", missing)
print("made here, but not listed:", unlisted)
