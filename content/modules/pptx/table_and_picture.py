# set-up: a logo
from PIL import Image

Image.new("RGB", (400, 200), "darkgreen").save("logo.png")
# end of set-up
from pptx import Presentation
from pptx.util import Cm, Pt

rows = [("Item", "Price"), ("Teapot", "24.00"), ("Cup", "6.50")]
show = Presentation()
show.slide_width, show.slide_height = Cm(33.867), Cm(19.05)  # 16:9
slide = show.slides.add_slide(show.slide_layouts[6])  # blank

frame = slide.shapes.add_table(
    len(rows), len(rows[0]), left=Cm(2), top=Cm(4), width=Cm(14), height=Cm(4))
table = frame.table
table.columns[0].width = Cm(9)
for r, row in enumerate(rows):
    for c, text in enumerate(row):
        cell = table.cell(r, c)
        cell.text = "" if text is None else str(text)
        for paragraph in cell.text_frame.paragraphs:
            paragraph.font.size = Pt(18)

logo = slide.shapes.add_picture("logo.png", Cm(26), Cm(1), width=Cm(6))
print(f"{logo.width.cm:.1f} x {logo.height.cm:.1f} cm")
print([(shape.name, shape.has_table) for shape in slide.shapes])
show.save("prices.pptx")
