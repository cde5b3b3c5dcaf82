import sys
from pathlib import Path

Path("tools").mkdir()
Path("tools/colorsys.py").write_text("tea = 'assam'\n")
for place in (len(sys.path), 0):
    sys.path.insert(place, "tools")
    import colorsys
    print("at the front:" if place == 0 else "at the end:  ", end=" ")
    print(hasattr(colorsys, "rgb_to_hsv"))
    del sys.modules["colorsys"]
