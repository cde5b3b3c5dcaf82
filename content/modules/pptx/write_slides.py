from pptx import Presentation

show = Presentation()
slide = show.slides.add_slide(show.slide_layouts[0])  # title
slide.shapes.title.text = "Tea in 2024"
slide.placeholders[1].text = "Report for Zoë"

slide = show.slides.add_slide(show.slide_layouts[1])  # title and text
slide.shapes.title.text = "What we sold"
body = slide.placeholders[1].text_frame
body.text = "Cups of tea"
for text, level in (("Oslo: 120", 1), ("Lund: 80", 1), ("Cakes", 0)):
    paragraph = body.add_paragraph()
    paragraph.text, paragraph.level = text, level
slide.notes_slide.notes_text_frame.text = "Say thank you here."
show.save("tea.pptx")

for number, layout in enumerate(show.slide_layouts):
    print(number, layout.name)
