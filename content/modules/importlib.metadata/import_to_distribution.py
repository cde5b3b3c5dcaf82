# set-up: an installed distribution
from pathlib import Path

info = Path("Harbour_Tools-2.0.dist-info")
info.mkdir()
(info / "METADATA").write_text(
    "Metadata-Version: 2.1\nName: Harbour-Tools\nVersion: 2.0\n"
)
(info / "top_level.txt").write_text("harbour\nberths\n")
# end of set-up
from importlib import metadata

owners = metadata.packages_distributions()
for name in ("harbour", "berths.north", "json"):
    top = name.partition(".")[0]  # the keys are names without a dot
    print(f"import {name:13} install {owners.get(top, 'unknown')}")
