# set-up: a locked PDF, and files that are none
from pathlib import Path

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

lock = StandardEncryption("s3cret", strength=128)
drawing = canvas.Canvas("locked.pdf", encrypt=lock)
drawing.drawString(72, 700, "Wages in May")
drawing.save()
Path("cut.pdf").write_bytes(Path("locked.pdf").read_bytes()[:600])
Path("page.pdf").write_text("<html>not found</html>")
# end of set-up
import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.utils.exceptions import PdfminerException


def first_page(name, password=None):
    try:
        with pdfplumber.open(name, password=password) as pdf:
            return pdf.pages[0].extract_text() if pdf.pages else ""
    except OSError:
        return "is missing, or may not be read"
    except PdfminerException as error:
        if isinstance(error.args[0], PDFPasswordIncorrect):
            return "wants another password"
        return f"is no whole PDF: {error}"


for name in ("locked.pdf", "cut.pdf", "page.pdf", "lost.pdf"):
    print(f"{name:10}", first_page(name))
print("locked.pdf", first_page("locked.pdf", password="s3cret"))
