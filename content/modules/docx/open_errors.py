# set-up: files that are no documents
import zipfile
from pathlib import Path

from docx import Document as Make

Make().save("good.docx")
Path("old.docx").write_bytes(b"\xd0\xcf\x11\xe0" * 200)
Path("empty.docx").touch()
with zipfile.ZipFile("archive.docx", "w") as archive:
    archive.writestr("notes.txt", "tea")
# end of set-up
from zipfile import BadZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError

for name in ("good", "old", "empty", "lost", "archive"):
    try:
        document = Document(f"{name}.docx")
    except PackageNotFoundError:
        print(f"{name:8} is missing, or no file of Word 2007 or later")
    except (BadZipFile, KeyError, SyntaxError, ValueError) as error:
        print(f"{name:8} is no document: {type(error).__name__}")
    else:
        print(f"{name:8} {len(document.paragraphs)} paragraphs")
