# set-up: a picture
from PIL import Image

Image.new("RGB", (400, 200), "teal").save("chart.png")
# end of set-up
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm

document = Document()
section = document.sections[0]
section.orientation = WD_ORIENT.LANDSCAPE
section.page_width, section.page_height = Cm(29.7), Cm(21)
section.left_margin = section.right_margin = Cm(2)

picture = document.add_picture("chart.png", width=Cm(10))
document.paragraphs[-1].alignment = WD_ALIGN_PARAGRAPH.CENTER
document.add_paragraph("Figure 1: cups sold", style="Caption")
section.footer.paragraphs[0].text = "Tea & Cake Ltd"
document.save("figures.docx")
print(f"{picture.width.cm:.1f} x {picture.height.cm:.1f} cm")
room = section.page_width - section.left_margin - section.right_margin
print(f"room for {room / Cm(1):.1f} cm")
