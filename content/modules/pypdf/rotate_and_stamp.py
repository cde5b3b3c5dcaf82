# set-up: a report of three pages
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen import canvas

pages = ["Sales in May", "Teapots: 12 sold", "Cups: 140 sold"]
drawing = canvas.Canvas("report.pdf", pagesize=A5, invariant=True)
for text in pages:
    drawing.drawString(60, 500, text)
    drawing.showPage()
drawing.save()

drawing = canvas.Canvas("stamp.pdf", pagesize=A5, invariant=True)
drawing.setFont("Helvetica", 40)
drawing.drawString(60, 300, "DRAFT")
drawing.save()
# end of set-up
from pypdf import PdfReader, PdfWriter

stamp = PdfReader("stamp.pdf").pages[0]
writer = PdfWriter(clone_from="report.pdf")
for page in writer.pages:
    page.merge_page(stamp, over=False)
writer.pages[0].rotate(90)
writer.pages[1].scale_by(0.5)
writer.compress_identical_objects()
writer.write("draft.pdf")

for page in PdfReader("draft.pdf").pages:
    print(page.rotation, int(page.mediabox.width), page.extract_text().split())
