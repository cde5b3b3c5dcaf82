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
import re

from pypdf import PdfReader

with PdfReader("report.pdf") as reader:
    for number, page in enumerate(reader.pages, start=1):
        text = page.extract_text()
        print(number, repr(text.strip()))
        for count in re.findall(r"(\d[\d,]*) sold", text):
            print("  found", count)
    box = reader.pages[0].mediabox  # need not begin at 0
print(f"{box.width / 72 * 25.4:.0f} x {box.height / 72 * 25.4:.0f} mm")
