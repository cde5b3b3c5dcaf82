import glob
import os
from pathlib import Path

Path("reports/2026").mkdir(parents=True)
Path("reports/2026/march.csv").touch()
Path("reports/latest").symlink_to("2026")
found = sorted(glob.glob("reports/**/*.csv", recursive=True))
print(found)
print(len({os.path.realpath(path) for path in found}))
