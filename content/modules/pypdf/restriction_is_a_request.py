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
from pypdf.constants import UserAccessPermissions

writer = PdfWriter(clone_from="report.pdf")
writer.encrypt("", "owner", algorithm="AES-256",
               permissions_flag=UserAccessPermissions(0))
writer.write("read_only.pdf")
print(PdfReader("read_only.pdf").pages[0].extract_text().strip())
