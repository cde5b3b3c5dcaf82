# set-up: a look into the file, by pypdf
from pypdf import PdfReader


def show(name):
    for number, page in enumerate(PdfReader(name).pages, start=1):
        size = [round(float(x)) for x in page.mediabox[2:]]
        print(f"page {number} of {size}:")
        print(page.extract_text().strip())
# end of set-up
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import cm
from reportlab.pdfgen import canvas

width, height = A4
page = canvas.Canvas("invoice.pdf", pagesize=A4)
page.setTitle("Invoice 7")

page.setFont("Helvetica-Bold", 20)
page.drawString(2 * cm, height - 3 * cm, "Invoice 7")
page.setFont("Helvetica", 11)
y = height - 5 * cm
items = [("Teapot", 24.0), ("Cups (6)", 39.0)]
for item, price in items:
    page.drawString(2 * cm, y, item)
    page.drawRightString(width - 2 * cm, y, f"{price:.2f} EUR")
    y -= 0.8 * cm
page.line(2 * cm, y, width - 2 * cm, y)
total = sum(price for item, price in items)
page.drawRightString(width - 2 * cm, y - 0.8 * cm, f"{total:.2f} EUR")
page.showPage()
page.drawString(2 * cm, height - 3 * cm, "Thank you.")
page.save()

show("invoice.pdf")
