from importlib import metadata
from pathlib import Path

for name, version in [("tide-tables", "1.4"), ("harbour", "0.9.2")]:
    info = Path(f"site/{name.replace('-', '_')}-{version}.dist-info")
    info.mkdir(parents=True)
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    )

found = metadata.distributions(path=["site"])
for dist in sorted(found, key=lambda dist: dist.metadata["Name"]):
    print(f"{dist.metadata['Name']:12} {dist.version}")
