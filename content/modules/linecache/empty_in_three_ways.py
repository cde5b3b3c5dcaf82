import linecache
from pathlib import Path

Path("menu.txt").write_bytes(b"tea\n\ncake\n")
Path("latin.txt").write_bytes("café\n".encode("latin-1"))
for name, number in (("menu.txt", 2), ("menu.txt", 9), ("latin.txt", 1)):
    line = linecache.getline(name, number)
    known = Path(name).is_file()
    print(f"{name:<9} {number}  {line!r:<5} file there: {known}")
