import glob
from pathlib import Path

for name in ("beach.jpg", "HOLIDAY.JPG"):
    Path(name).touch()
print(glob.glob("*.jpg"))
print(sorted(glob.glob("*.[jJ][pP][gG]")))
