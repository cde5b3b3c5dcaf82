from docx import Document
from docx.shared import Pt

document = Document()
document.add_heading("Minutes of 17 May", level=1)
paragraph = document.add_paragraph("Present were ")
paragraph.add_run("Ada").bold = True
paragraph.add_run(" and Zoë.")
for item in ("Buy a kettle", "Paint the door"):
    document.add_paragraph(item, style="List Bullet")
document.add_page_break()
document.add_paragraph("Signed", style="Intense Quote")
document.styles["Normal"].font.name = "Georgia"
document.styles["Normal"].font.size = Pt(11)
document.core_properties.author = "Ada"
document.save("minutes.docx")

for paragraph in Document("minutes.docx").paragraphs:
    print(f"{paragraph.style.name:13} {paragraph.text!r}")
