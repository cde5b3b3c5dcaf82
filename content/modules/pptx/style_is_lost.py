from pptx import Presentation

show = Presentation()
title = show.slides.add_slide(show.slide_layouts[5]).shapes.title
title.text = "Tea in YEAR"
title.text_frame.paragraphs[0].runs[0].font.italic = True
title.text = title.text.replace("YEAR", "2024")
print(title.text, title.text_frame.paragraphs[0].runs[0].font.italic)

run = title.text_frame.paragraphs[0].runs[0]
run.font.italic = True
run.text = run.text.replace("2024", "2025")
print(run.text, run.font.italic)
