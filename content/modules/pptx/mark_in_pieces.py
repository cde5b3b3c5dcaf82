from pptx import Presentation

show = Presentation()
title = show.slides.add_slide(show.slide_layouts[5]).shapes.title
paragraph = title.text_frame.paragraphs[0]
for piece in ("Tea in {{ye", "ar}}"):  # as an editor may have split it
    paragraph.add_run().text = piece
print([run.text for run in paragraph.runs])
print(any("{{year}}" in run.text for run in paragraph.runs))
print("{{year}}" in paragraph.text)
