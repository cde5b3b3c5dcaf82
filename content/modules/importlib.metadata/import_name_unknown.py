# set-up: an installed package
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
info = Path("site", "PyYAML-6.0.2.dist-info")
info.mkdir(parents=True)
(info / "METADATA").write_text("Name: PyYAML\nVersion: 6.0.2\n")
(info / "top_level.txt").write_text("yaml\n")
sys.path.insert(0, "site")
# end of set-up
from importlib.metadata import (
    PackageNotFoundError,
    packages_distributions,
    version,
)

try:
    version("yaml")
except PackageNotFoundError as error:
    print("PackageNotFoundError:", error)
[name] = packages_distributions()["yaml"]
print(name, version(name))
