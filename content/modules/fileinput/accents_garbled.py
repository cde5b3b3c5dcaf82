import fileinput
from pathlib import Path

Path("menu.txt").write_bytes("café au lait".encode("utf-8"))
for encoding in ("cp1252", "utf-8"):  # the first is the default of many systems
    with fileinput.input("menu.txt", encoding=encoding) as lines:
        print(f"{encoding:<7}", *lines)
