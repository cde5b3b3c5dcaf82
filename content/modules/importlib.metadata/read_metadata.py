from importlib import metadata
from pathlib import Path

info = Path("harbour-0.9.2.dist-info")
info.mkdir()
(info / "METADATA").write_text(
    "Metadata-Version: 2.1\n"
    "Name: harbour\n"
    "Version: 0.9.2\n"
    "Summary: Ships and berths\n"
    "Author-email: Zo <zo@harbour.example>\n"
    "Requires-Dist: tide-tables>=1.4\n"
    'Requires-Dist: tzdata; sys_platform == "win32"\n'
)

about = metadata.metadata("harbour")
print(about["Name"], "-", about.get("Summary"))
print("by", about.get("Author") or about.get("Author-email", "nobody named"))
for requirement in metadata.requires("harbour") or []:
    print("requires", requirement)
licence = about.get("License-Expression") or about.get("License")
print("licence:", licence or "not given")
try:
    metadata.version("harbor")
except metadata.PackageNotFoundError as error:
    print("not installed:", error.name)
