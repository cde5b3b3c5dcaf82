from pathlib import Path
from pathlib.types import PathInfo

try:
    PathInfo("report.txt")
except TypeError as error:
    print(type(error).__name__)
info = Path("report.txt").info
print(isinstance(info, PathInfo), info.exists())
