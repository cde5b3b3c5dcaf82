# set-up: two distributions, and what an installer left behind
from pathlib import Path

for name, version in [("tide-tables", "1.4"), ("harbour", "0.9.2")]:
    info = Path(f"site/{name.replace('-', '_')}-{version}.dist-info")
    info.mkdir(parents=True)
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    )

Path("site/~arbour-0.9.1.dist-info").mkdir()
# end of set-up
from importlib import metadata

lines = []
for dist in metadata.distributions(path=["site"]):
    try:
        about = dist.metadata
    except FileNotFoundError:  # nothing in it; MetadataNotFound in 3.15
        continue
    if name := about.get("Name"):
        lines.append(f"{name:12} {about.get('Version')}")
print(*sorted(lines), sep="\n")
