# set-up: files that are no documents
import zipfile
from pathlib import Path

from docx import Document as Make

Make().save("good.docx")
Path("old.docx").write_bytes(b"\xd0\xcf\x11\xe0" * 200)
Path("empty.docx").touch()
with zipfile.ZipFile("archive.docx", "w") as archive:
    archive.writestr("notes.txt", "tea")
data = bytearray(Path("good.docx").read_bytes())
start = data.find(b"word/document.xml") + 20
data[start:start + 40] = b"\xff" * 40
Path("damaged.docx").write_bytes(data)
# end of set-up
from docx import Document
from docx.opc.exceptions import PackageNotFoundError

for name in ("good", "old", "empty", "lost", "archive", "damaged"):
    try:
        count = len(Document(f"{name}.docx").paragraphs)
    except PackageNotFoundError:
        print(f"{name:8} is missing, locked, cut off, or of another format")
    except OSError as error:
        print(f"{name:8} {error.strerror}")
    except Exception:  # damage may raise nearly anything
        print(f"{name:8} is damaged, or no document")
    else:
        print(f"{name:8} {count} paragraphs")
