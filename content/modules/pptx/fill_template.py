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
import re

from pptx import Presentation

values = {"{{year}}": "2024", "{{guest}}": "Zoë"}
marks = re.compile("|".join(map(re.escape, values)))
show = Presentation("tea.pptx")
for slide in show.slides:
    for shape in slide.shapes:
        if not shape.has_text_frame:
            continue
        for paragraph in shape.text_frame.paragraphs:
            found = len(marks.findall(paragraph.text))
            for run in paragraph.runs:
                found -= len(marks.findall(run.text))
                run.text = marks.sub(lambda mark: values[mark[0]], run.text)
            if found:
                print("cut into several runs:", paragraph.text)
show.save("tea-2024.pptx")

for slide in Presentation("tea-2024.pptx").slides:
    print([s.text_frame.text for s in slide.shapes if s.has_text_frame])
