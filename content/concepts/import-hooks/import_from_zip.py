import sys
import zipfile
from pathlib import Path

with zipfile.ZipFile("plugins.zip", "w") as archive:
    archive.writestr("greeting.py", "text = 'from inside the archive'\n")
    archive.writestr("tools/__init__.py", "")
    archive.writestr("tools/units.py", "mile = 1.609\n")

sys.path.append("plugins.zip")

import greeting
from tools import units

print(greeting.text)
print("a mile is", units.mile, "km")
print("found by:", type(greeting.__loader__).__name__)
print("its file:", Path(greeting.__file__).parts[-2:])
