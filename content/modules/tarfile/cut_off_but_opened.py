import tarfile
from pathlib import Path
Path("menu.txt").write_text("tea " * 5_000)
with tarfile.open("whole.tar", "w") as archive:
    archive.add("menu.txt")
Path("part.tar").write_bytes(Path("whole.tar").read_bytes()[:9_000])
print(tarfile.is_tarfile("part.tar"))
with tarfile.open("part.tar") as archive:
    try:
        archive.extractfile("menu.txt").read()
    except tarfile.ReadError as error:
        print("ReadError:", error)
