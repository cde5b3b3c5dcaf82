# set-up: a report of three pages
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen import canvas

pages = ["Sales in May", "Teapots: 12 sold", "Cups: 140 sold"]
drawing = canvas.Canvas("report.pdf", pagesize=A5, invariant=True)
for text in pages:
    drawing.drawString(60, 500, text)
    drawing.showPage()
drawing.save()

drawing = canvas.Canvas("letter.pdf", pagesize=A5, invariant=True)
drawing.drawString(60, 500, "Dear Ada")
drawing.save()
# end of set-up
from pypdf import PdfReader, PdfWriter

writer = PdfWriter()
writer.append("letter.pdf")
writer.append("report.pdf", pages=(1, 3))
writer.add_metadata({"/Title": "Letter and figures"})
with open("all.pdf", "wb") as file:
    writer.write(file)

together = PdfReader("all.pdf")
print(len(together.pages), "pages:", together.metadata.title)
for page in together.pages:
    print(page.extract_text().strip())
