# set-up: a folder with two files
from pathlib import Path

Path("photos/2024").mkdir(parents=True)
Path("photos/2024/lake.jpg").write_bytes(b"\xff\xd8 pretend picture")
Path("photos/index.txt").write_text("lake.jpg: a lake\n")
# end of set-up
import shutil
from pathlib import Path

archive = shutil.make_archive("photos-backup", "zip", root_dir="photos")
print("made", Path(archive).name)

shutil.unpack_archive(archive, "restored")
for path in sorted(Path("restored").rglob("*")):
    print(path.relative_to("restored").as_posix())
