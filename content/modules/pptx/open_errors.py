# set-up: files that are no presentations
import zipfile
from pathlib import Path

from docx import Document
from pptx import Presentation

Path("old.ppt").write_bytes(b"\xd0\xcf\x11\xe0")
Document().save("letter.pptx")
Presentation().save("good.pptx")
with zipfile.ZipFile("photos.pptx", "w") as photos:
    photos.writestr("cup.txt", "no slides")
damaged = bytearray(Path("good.pptx").read_bytes())
damaged[3000:3004] = b"????"
Path("damaged.pptx").write_bytes(damaged)
# end of set-up
from pptx import Presentation
from pptx.exc import PackageNotFoundError

for name in ("good.pptx", "old.ppt", "letter.pptx", "photos.pptx",
             "damaged.pptx", "missing.pptx"):
    try:
        print(name, len(Presentation(name).slides), "slides")
    except PackageNotFoundError:
        print(name, "is missing, cut short, or no file of this kind")
    except (KeyError, ValueError):
        print(name, "is no presentation, or a part is missing")
    except Exception:  # BadZipFile, zlib.error, XMLSyntaxError and others
        print(name, "is damaged")
