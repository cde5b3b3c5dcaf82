import filecmp
from pathlib import Path

Path("disk", ".git").mkdir(parents=True)
Path("disk", "notes.txt").touch()
Path("backup").mkdir()
print(filecmp.dircmp("disk", "backup").left_only)
print(filecmp.dircmp("disk", "backup", ignore=[]).left_only)
