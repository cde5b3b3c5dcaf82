# set-up: a presentation with two slides
from pptx import Presentation
from pptx.util import Inches

show = Presentation()
slide = show.slides.add_slide(show.slide_layouts[1])
slide.shapes.title.text = "Tea in {{year}}"
slide.placeholders[1].text = "For {{guest}}\nand friends"
slide.notes_slide.notes_text_frame.text = "Smile."
slide = show.slides.add_slide(show.slide_layouts[5])
slide.shapes.title.text = "Prices"
table = slide.shapes.add_table(
    2, 2, Inches(1), Inches(2), Inches(4), Inches(1)).table
for place, text in {(0, 0): "Item", (0, 1): "Price", (1, 0): "Cup",
                    (1, 1): "6.50"}.items():
    table.cell(*place).text = text
show.save("tea.pptx")
# end of set-up
from pptx import Presentation

show = Presentation("tea.pptx")
for number, slide in enumerate(show.slides, start=1):
    print(f"slide {number}: {slide.slide_layout.name}")
    for shape in slide.shapes:
        if shape.has_text_frame:
            for paragraph in shape.text_frame.paragraphs:
                text = paragraph.text.replace("\v", " ")  # line break
                print("  text: ", text)
        elif shape.has_table:
            for row in shape.table.rows:
                print("  table:", [cell.text for cell in row.cells])
    if slide.has_notes_slide and slide.notes_slide.notes_text_frame:
        print("  notes:", slide.notes_slide.notes_text_frame.text)
