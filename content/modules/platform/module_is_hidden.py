import sys
from pathlib import Path

Path("platform.py").write_text("seats = 200\n")
import platform

print("has system:", "system" in dir(platform), platform.seats)
Path("platform.py").rename("railway.py")
del sys.modules["platform"]
import platform
print("has system:", "system" in dir(platform))
