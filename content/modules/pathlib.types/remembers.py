from pathlib import Path
from pathlib.types import PathInfo

report = Path("report.txt")
info: PathInfo = report.info
print("before:            ", info.exists())

report.touch()
print("same info:         ", info.exists())
print("same path, .info:  ", report.info.exists())
print("path asks the disk:", report.exists())
print("new path, .info:   ", Path("report.txt").info.exists())
