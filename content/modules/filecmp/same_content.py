# set-up: three files, two of them with the same time
import os
from pathlib import Path

Path("plan.txt").write_text("meet at noon")
Path("copy.txt").write_text("meet at noon")
Path("edit.txt").write_text("meet at dusk")
for name in ("plan.txt", "edit.txt"):
    os.utime(name, (1_700_000_000, 1_700_000_000))
# end of set-up
import filecmp

print("copy:", filecmp.cmp("plan.txt", "copy.txt", shallow=False))
print("edit:", filecmp.cmp("plan.txt", "edit.txt", shallow=False))
print("edit, by size and time only:", filecmp.cmp("plan.txt", "edit.txt"))
