import os
import venv
from pathlib import Path

links = os.name != "nt"
leftover = Path("env", "old-tool.txt")

venv.create("env", symlinks=links)
leftover.write_text("installed last year")

venv.create("env", symlinks=links)
print("made again,    leftover there:", leftover.exists())
venv.create("env", symlinks=links, clear=True)
print("cleared first, leftover there:", leftover.exists())

Path("notes").write_text("call Ada")
for folder in ("notes", f"east{os.pathsep}west"):
    try:
        venv.create(folder, symlinks=links)
    except ValueError:
        print("refused:", folder.replace(os.pathsep, "<separator>"))
