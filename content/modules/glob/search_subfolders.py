# set-up: folders with four files
from pathlib import Path

for name in ("app.py", "lib/net.py", "lib/db/query.py", "lib/db/notes.md"):
    path = Path("project", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
# end of set-up
import glob

print("top folder:   ", glob.glob("project/*.py"))
print("one level:    ", glob.glob("project/*/*.py"))
print("not recursive:", glob.glob("project/**/*.py"))

for path in sorted(glob.glob("project/**/*.py", recursive=True)):
    print("recursive:    ", path)
