from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import PP_ALIGN
from pptx.util import Cm, Pt

show = Presentation()
slide = show.slides.add_slide(show.slide_layouts[6])
box = slide.shapes.add_textbox(Cm(2), Cm(2), Cm(12), Cm(3))
frame = box.text_frame
frame.word_wrap = True
paragraph = frame.paragraphs[0]
paragraph.alignment = PP_ALIGN.CENTER
for text, bold in (("Tea ", False), ("at four", True)):
    run = paragraph.add_run()
    run.text = text
    run.font.bold = bold
    run.font.size = Pt(32)
    run.font.color.rgb = RGBColor(0x00, 0x64, 0x00)
run.hyperlink.address = "https://tea.example.org"

star = slide.shapes.add_shape(
    MSO_SHAPE.STAR_5_POINT, Cm(16), Cm(2), Cm(3), Cm(3))
star.fill.solid()
star.fill.fore_color.rgb = RGBColor.from_string("FFD700")
star.line.fill.background()  # no line
print([(run.text, run.font.bold) for run in paragraph.runs])
show.save("poster.pptx")
