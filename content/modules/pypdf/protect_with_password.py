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
from pypdf import PdfReader, PdfWriter

writer = PdfWriter(clone_from="report.pdf")
writer.encrypt("s3cret", algorithm="AES-256")
writer.write("locked.pdf")

reader = PdfReader("locked.pdf")
print("encrypted:", reader.is_encrypted)
for password in ("guess", "s3cret"):
    if reader.decrypt(password):
        print(password, "opens it:", reader.pages[0].extract_text().strip())
    else:
        print(password, "is wrong")

open_again = PdfWriter(clone_from=reader)
open_again.write("open.pdf")
print("encrypted:", PdfReader("open.pdf").is_encrypted)
