# set-up: a page with a head, two columns and a foot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

drawing = canvas.Canvas("news.pdf", pagesize=A4, invariant=True)
drawing.drawString(72, 800, "The Tea Times, 17 May")
drawing.drawString(72, 40, "Page 1 of 1")
left = ["Harvest in Assam", "began a week early,", "growers say."]
right = ["A cup in Oslo", "costs 6.50 now,", "twice the old price."]
for number, (one, two) in enumerate(zip(left, right)):
    drawing.drawString(72, 700 - 16 * number, one)
    drawing.drawString(320, 700 - 16 * number, two)
drawing.save()
# end of set-up
import pdfplumber

gaps = {"x_tolerance_ratio": 0.15}  # wider ones are read as blanks
with pdfplumber.open("news.pdf") as pdf:
    page = pdf.pages[0]
    left, top, right, bottom = page.bbox  # need not begin at 0
    head, foot = 60, 60
    body = page.crop((left, top + head, right, bottom - foot))
    print(body.extract_text(**gaps))
    print("---")
    middle = (left + right) / 2
    for sides in ((left, middle), (middle, right)):
        column = body.crop((sides[0], body.bbox[1], sides[1], body.bbox[3]))
        print(column.extract_text(**gaps))
