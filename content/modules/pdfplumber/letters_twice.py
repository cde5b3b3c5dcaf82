# set-up: bold letters that were made by drawing them twice
from reportlab.pdfgen import canvas

drawing = canvas.Canvas("bill.pdf")
for shift in (0, 0.3):
    drawing.drawString(72 + shift, 700, "Total 87.00")
drawing.save()
# end of set-up
import pdfplumber

with pdfplumber.open("bill.pdf") as pdf:
    page = pdf.pages[0]
    print(page.extract_text())
    print(page.dedupe_chars().extract_text())
