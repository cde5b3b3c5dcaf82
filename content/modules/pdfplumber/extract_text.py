# set-up: a letter of two pages
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

pages = [
    ["Dear Zoë,", "your order 4711 left Malmö on 17 May.", "Item   Price"],
    ["Kind regards", "The Tea House"],
]
drawing = canvas.Canvas("letter.pdf", pagesize=A4, invariant=True)
drawing.setTitle("Your order")
for lines in pages:
    for number, line in enumerate(lines):
        drawing.drawString(72, 760 - 20 * number, line)
    drawing.showPage()
drawing.save()
# end of set-up
import pdfplumber

gaps = {"x_tolerance_ratio": 0.15}  # wider ones are read as blanks
with pdfplumber.open("letter.pdf") as pdf:
    print(len(pdf.pages), "pages,", pdf.metadata.get("Title"))
    for page in pdf.pages:
        print(f"--- page {page.page_number}")
        print(page.extract_text(**gaps))

    for page in pdf.pages:
        for found in page.search(r"order (?P<number>\d+)", **gaps):
            left, top = round(found["x0"]), round(found["top"])
            print("found", found["groups"], f"{left} from left, {top} from top")
