# set-up: a project with caches
from pathlib import Path

for name in ("app.py", "data/rates.csv", "__pycache__/app.pyc", "data/old.tmp"):
    path = Path("project") / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("content")
# end of set-up
import shutil
from pathlib import Path

caches = shutil.ignore_patterns("__pycache__", "*.tmp")
shutil.copytree("project", "backup", ignore=caches)

for path in sorted(Path("backup").rglob("*")):
    print(path.as_posix())
