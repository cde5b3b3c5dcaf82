# set-up: a folder
from pathlib import Path

Path("trip/photos").mkdir(parents=True)
Path("trip/notes.txt").write_text("sunny", encoding="utf-8")
Path("trip/route.gpx").touch()
# end of set-up
from pathlib import Path
from pathlib.types import PathInfo


def kind(info: PathInfo) -> str:
    if info.is_dir():
        return "folder"
    return "file" if info.is_file() else "something else"


for path in sorted(Path("trip").iterdir()):
    print(f"{path.name:10} {kind(path.info)}")
print("missing:", Path("trip/plan.pdf").info.exists())
