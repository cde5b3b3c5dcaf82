import os
import venv
from pathlib import Path

links = os.name != "nt"
leftover = Path("sample-env", "old-tool.txt")

venv.create("sample-env", symlinks=links)
leftover.write_text("installed last year")

venv.create("sample-env", symlinks=links)
print("made again,    leftover there:", leftover.exists())
venv.create("sample-env", symlinks=links, clear=True)
print("cleared first, leftover there:", leftover.exists())

Path("sample-note").write_text("call Ada")
for folder in ("sample-note", f"east{os.pathsep}west"):
    try:
        venv.create(folder, symlinks=links)
    except ValueError:
        print("refused:", folder.replace(os.pathsep, "<separator>"))
