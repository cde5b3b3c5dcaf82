import filecmp
import os
from pathlib import Path

for folder, text in (("disk", "price: 40"), ("backup", "price: 90")):
    Path(folder).mkdir()
    Path(folder, "tea.txt").write_text(text)
    os.utime(Path(folder, "tea.txt"), (0, 0))
print(filecmp.dircmp("disk", "backup").diff_files)
names = ["tea.txt"]
same, differ, failed = filecmp.cmpfiles("disk", "backup", names, shallow=False)
print(differ)
