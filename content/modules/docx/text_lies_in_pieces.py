from docx import Document

paragraph = Document().add_paragraph("Dear {na")
paragraph.add_run("me}").bold = True
for run in paragraph.runs:
    run.text = run.text.replace("{name}", "Ada")
print(paragraph.text, [run.text for run in paragraph.runs])
paragraph.text = paragraph.text.replace("{name}", "Ada")
print(paragraph.text, [run.bold for run in paragraph.runs])
