# set-up: an installed package
import sys
from pathlib import Path

info = Path("site", "Ferry_Times-2.1.dist-info")
info.mkdir(parents=True)
(info / "METADATA").write_text(
    "Metadata-Version: 2.1\nName: Ferry-Times\nVersion: 2.1\n"
)
(info / "top_level.txt").write_text("timetable\n")
sys.path.insert(0, "site")
# end of set-up
from importlib.metadata import (
    PackageNotFoundError,
    packages_distributions,
    version,
)

try:
    version("timetable")
except PackageNotFoundError as error:
    print("PackageNotFoundError:", error)
[name] = packages_distributions()["timetable"]
print(name, version(name))
