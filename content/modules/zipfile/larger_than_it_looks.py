from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

with ZipFile("upload.zip", "w", ZIP_DEFLATED) as archive:
    archive.writestr("../outside.txt", bytes(20_000_000))
with ZipFile("upload.zip") as archive:
    print("small to look at:", Path("upload.zip").stat().st_size < 50_000)
    print(f"declared: {sum(m.file_size for m in archive.infolist()):,} bytes")
    name = archive.namelist()[0]
    print("joined by hand:", Path("folder", name).as_posix())
    print("extract writes:", Path(archive.extract(name, "folder")).as_posix())
