from importlib import metadata
from pathlib import Path

info = Path("harbour-0.9.2.dist-info")
info.mkdir()
(info / "METADATA").write_text(
    "Metadata-Version: 2.1\n"
    "Name: harbour\n"
    "Version: 0.9.2\n"
    "Summary: Ships and berths\n"
    "Requires-Dist: tide-tables>=1.4\n"
    'Requires-Dist: tzdata; sys_platform == "win32"\n'
)

about = metadata.metadata("harbour")
print(about["Name"], "-", about["Summary"])
for requirement in metadata.requires("harbour") or []:
    print("requires", requirement)
print("licence:", about.get("License", "not given"))
try:
    metadata.version("harbor")
except metadata.PackageNotFoundError as error:
    print("not installed:", error.name)
