# set-up: a look into the file, by pypdf
from pypdf import PdfReader


def show(name):
    for number, page in enumerate(PdfReader(name).pages, start=1):
        size = [round(float(x)) for x in page.mediabox[2:]]
        print(f"page {number} of {size}:")
        print(page.extract_text().strip())
# end of set-up
from reportlab.pdfgen import canvas

page = canvas.Canvas("boxes.pdf", pagesize=(200, 100))
page.drawString(20, 80, "Łódź: 5 €")
page.drawString(20, 50, "below, for y counts from the foot of the page")
page.save()
show("boxes.pdf")
