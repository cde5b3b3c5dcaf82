import tarfile
from pathlib import Path

Path("tool/bin").mkdir(parents=True)
Path("tool/bin/run").write_text("#!/bin/sh\necho ready\n")
Path("tool/LICENCE").write_text("MIT\n")
with tarfile.open("tool.tar.bz2", "w:bz2") as archive:
    archive.add("tool")

with tarfile.open("tool.tar.bz2", "r:*") as archive:
    archive.extractall("installed", filter="data")

for path in sorted(Path("installed").rglob("*")):
    print(path.as_posix())
