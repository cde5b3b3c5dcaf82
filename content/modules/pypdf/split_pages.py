# set-up: a report of three pages
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen import canvas

pages = ["Sales in May", "Teapots: 12 sold", "Cups: 140 sold"]
drawing = canvas.Canvas("report.pdf", pagesize=A5, invariant=True)
for text in pages:
    drawing.drawString(60, 500, text)
    drawing.showPage()
drawing.save()
# end of set-up
from pathlib import Path

from pypdf import PdfReader, PdfWriter

reader = PdfReader("report.pdf")
for number, page in enumerate(reader.pages, start=1):
    writer = PdfWriter()
    writer.add_page(page)
    writer.write(f"page_{number:04}.pdf")
print(sorted(path.name for path in Path().glob("page_*.pdf")))

backwards = PdfWriter()
for page in reversed(reader.pages):
    backwards.add_page(page)
backwards.write("backwards.pdf")
print(PdfReader("backwards.pdf").pages[0].extract_text().strip())
