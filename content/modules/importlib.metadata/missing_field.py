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
from importlib.metadata import metadata

fields = metadata("PyYAML")
try:
    print(fields["License"])
except KeyError as error:
    print("KeyError:", error)
print(fields.get("License", "no licence given"))
