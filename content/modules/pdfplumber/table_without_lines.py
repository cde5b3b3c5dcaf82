# set-up: a bank statement whose columns have no lines
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

drawing = canvas.Canvas("statement.pdf", pagesize=A4, invariant=True)
drawing.drawString(72, 780, "Statement for May of the Tea House, Malmö")
for number, (day, text, amount) in enumerate([
    ("Date", "Text", "Amount"),
    ("02 May", "Rent of the shop", "-900.00"),
    ("17 May", "Order 4711", "2350.50"),
    ("18 May", "Post", "-8.20"),
]):
    drawing.drawString(72, 740 - 18 * number, day)
    drawing.drawString(150, 740 - 18 * number, text)
    drawing.drawRightString(360, 740 - 18 * number, amount)
drawing.save()
# end of set-up
import pdfplumber

with pdfplumber.open("statement.pdf") as pdf:
    page = pdf.pages[0]
    left, top, right, bottom = page.bbox  # need not begin at 0
    below_heading = page.crop((left, top + 80, right, bottom))
    print(below_heading.extract_table())  # looks for lines

    table = below_heading.extract_table({
        "vertical_strategy": "explicit",
        "explicit_vertical_lines": [70, 145, 300, 362],
        "horizontal_strategy": "text",
        "text_x_tolerance_ratio": 0.15,  # wider gaps are read as blanks
    })
    for row in table:
        if any(row):
            print(row)
