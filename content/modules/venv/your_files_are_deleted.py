import os
import venv
from pathlib import Path

folder = Path("poems")  # where "poems-env" was meant
folder.mkdir()
Path(folder, "sea.txt").write_text("The sea is calm to-night.")

print("is an environment:", Path(folder, "pyvenv.cfg").exists())
venv.create(folder, clear=True, symlinks=os.name != "nt")
print("poem still there: ", Path(folder, "sea.txt").exists())
