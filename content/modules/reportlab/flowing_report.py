# set-up: a look into the file, by pypdf
from pypdf import PdfReader


def show(name):
    pages = PdfReader(name).pages
    print(len(pages), "pages")
    for page in pages[:2]:
        print(*page.extract_text().splitlines()[:3], "...", sep="\n")
# end of set-up
from xml.sax.saxutils import escape

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

styles = getSampleStyleSheet()
guest = "Zoë <Tea & Cake>"
story = [
    Paragraph("Report of the tea room", styles["Title"]),
    Paragraph(f"Written for {escape(guest)}.", styles["Normal"]),
    Spacer(1, 12),
]
for number in range(1, 41):
    text = f"Day {number}: <b>{number * 3}</b> cups. " + "All is well. " * 12
    story.append(Paragraph(text, styles["BodyText"]))


def footer(canvas, document):
    canvas.drawRightString(540, 30, f"Page {document.page}")


document = SimpleDocTemplate("report.pdf", title="Report", author="Ada")
document.build(story, onFirstPage=footer, onLaterPages=footer)
show("report.pdf")
