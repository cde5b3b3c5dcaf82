import shutil
from pathlib import Path

project = Path("project")
for name in ("app.py", "data/rates.csv", "__pycache__/app.pyc", "data/old.tmp"):
    path = project / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("content")

caches = shutil.ignore_patterns("__pycache__", "*.tmp")
shutil.copytree(project, "backup", ignore=caches)

for path in sorted(Path("backup").rglob("*")):
    print(path.as_posix())
