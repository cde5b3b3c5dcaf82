import tarfile
from pathlib import Path
with tarfile.open("menu.tar", "w") as archive:
    for text in ("old prices", "new prices"):
        Path("menu.txt").write_text(text)
        archive.add("menu.txt")
with tarfile.open("menu.tar") as archive:
    print(archive.getnames())
    archive.extractall("out", filter="data")
    print(Path("out/menu.txt").read_text())
    print([archive.extractfile(member).read() for member in archive])
