# set-up: a file that was last changed in 2023
import os
from pathlib import Path

Path("report.txt").write_text("Quarterly figures\n")
os.utime("report.txt", (1_700_000_000, 1_700_000_000))
# end of set-up
import shutil
from pathlib import Path

report = Path("report.txt")
plain = Path(shutil.copy(report, "plain.txt"))
exact = Path(shutil.copy2(report, "exact.txt"))

print("copy  keeps the time:", plain.stat().st_mtime == report.stat().st_mtime)
print("copy2 keeps the time:", exact.stat().st_mtime == report.stat().st_mtime)
