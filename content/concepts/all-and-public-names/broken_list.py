from pathlib import Path

Path("weather.py").write_text('''
__all__ = ["forecast", "rain" "wind"]

def forecast():
    return "showers"

def rain():
    return 4.2

def wind():
    return 11
''')

try:
    from weather import *
except AttributeError as error:
    print("AttributeError:", error)

import weather

missing = [name for name in weather.__all__ if not hasattr(weather, name)]
unlisted = [name for name in vars(weather)
            if name[0] != "_" and name not in weather.__all__]
print("listed, but not there:", missing)
print("there, but not listed:", unlisted)
