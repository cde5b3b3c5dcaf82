# set-up: a report of three pages
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen import canvas

pages = ["Sales in May", "Teapots: 12 sold", "Cups: 140 sold"]
drawing = canvas.Canvas("report.pdf", pagesize=A5, invariant=True)
for text in pages:
    drawing.drawString(60, 500, text)
    drawing.showPage()
drawing.save()

from pathlib import Path

from pypdf import PdfWriter

whole = Path("report.pdf").read_bytes()
Path("notes.pdf").write_text("no PDF at all")
Path("empty.pdf").touch()
Path("cut.pdf").write_bytes(whole[:200])
writer = PdfWriter(clone_from="report.pdf")
writer.encrypt("s3cret", algorithm="AES-256")
writer.write("locked.pdf")
# end of set-up
import logging

from pypdf import PdfReader
from pypdf.errors import EmptyFileError, FileNotDecryptedError, PdfReadError

logging.getLogger("pypdf").setLevel(logging.CRITICAL)
for name in ("report", "locked", "empty", "notes", "cut"):
    try:
        print(f"{name:6}", len(PdfReader(f"{name}.pdf").pages), "pages")
    except FileNotDecryptedError:
        print(f"{name:6} needs a password")
    except EmptyFileError:
        print(f"{name:6} is empty")
    except PdfReadError as error:
        print(f"{name:6} is no readable PDF: {type(error).__name__}")
