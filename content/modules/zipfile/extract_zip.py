# set-up: an archive, one name of it leads outside
import zipfile

with zipfile.ZipFile("theme.zip", "w") as archive:
    archive.writestr("style/main.css", "body { color: navy }")
    archive.writestr("style/print.css", "nav { display: none }")
    archive.writestr("../../escape.txt", "outside?")
# end of set-up
import zipfile
from pathlib import Path

with zipfile.ZipFile("theme.zip") as archive:
    print("one file:", Path(archive.extract("style/main.css")).name)
    archive.extractall("theme")

for path in sorted(Path("theme").rglob("*")):
    if path.is_file():
        print(path.as_posix())
