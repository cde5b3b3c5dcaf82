# set-up: an installed distribution
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
    "Classifier: License :: OSI Approved :: MIT License\n"
)
# end of set-up
from importlib import metadata

about = metadata.metadata("harbour")
print(about["Name"], "-", about.get("Summary"))
print("by", about.get("Author") or about.get("Author-email", "nobody named"))
for requirement in metadata.requires("harbour") or []:
    print("requires", requirement)
licence = about.get("License-Expression")
if not licence:  # older distributions
    kinds = about.get_all("Classifier") or []
    kinds = [kind for kind in kinds if kind.startswith("License ::")]
    licence = ", ".join(kinds) or about.get("License") or "not given"
print("licence:", licence)
try:
    metadata.version("harbor")
except metadata.PackageNotFoundError as error:
    print("not installed:", error.name)
