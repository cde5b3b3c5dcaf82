# set-up: three files
from pathlib import Path

Path("notes").mkdir(exist_ok=True)
Path("notes/june.txt").write_text("rain " * 400)
Path("notes/july.txt").write_text("sun " * 400)
Path("readme.txt").write_text("Weather notes\n")
# end of set-up
import zipfile
from pathlib import Path

with zipfile.ZipFile("weather.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    archive.write("readme.txt")
    for path in sorted(Path("notes").glob("*.txt")):
        archive.write(path, arcname="months" / path.relative_to("notes"))

with zipfile.ZipFile("weather.zip") as archive:
    for name in archive.namelist():
        print(name)
    unpacked = sum(info.file_size for info in archive.infolist())

packed = Path("weather.zip").stat().st_size
print("below a fifth of the size:", packed < unpacked / 5)
