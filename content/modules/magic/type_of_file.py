# set-up: files with names that say little
import zipfile
from pathlib import Path

Path("scan").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
Path("photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
                              b"\x00\x00\x00\x10\x00\x00\x00\x10\x08\x02")
Path("Zoë.doc").write_text("Dear Zoë, tea is ready.\n", "utf-8")
zipfile.ZipFile("all", "w").close()
# end of set-up
import magic

for name in ("scan", "photo.txt", "Zoë.doc", "all", "lost"):
    try:
        print(f"{name:10}", magic.from_file(name, mime=True))
    except FileNotFoundError:
        print(f"{name:10} is not there")
