from pathlib import Path
from pathlib.types import PathInfo

path = Path("done.txt")
info: PathInfo = path.info
for attempt in range(3):
    print(attempt, info.exists(), path.exists())
    path.touch()  # another program writes it
