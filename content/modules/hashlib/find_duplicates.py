# set-up: folders with photos
from pathlib import Path

for name, content in {
    "photos/lake.jpg": b"lake" * 900,
    "photos/copy of lake.jpg": b"lake" * 900,
    "photos/hill.jpg": b"hill" * 900,
    "old/lake.jpg": b"lake" * 900,
}.items():
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_bytes(content)
# end of set-up
import hashlib
from collections import defaultdict
from pathlib import Path

same = defaultdict(list)
for path in sorted(Path(".").rglob("*")):
    if path.is_symlink() or not path.is_file():
        continue  # a link to another file, or a folder
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    same[digest].append(path.as_posix())

for digest, names in same.items():
    if len(names) > 1:
        print(digest[:12], *names, sep="\n    ")
