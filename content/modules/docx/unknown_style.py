from docx import Document

document = Document()
for style in ("List Number", "Warning"):
    try:
        document.add_paragraph("Hot", style=style)
        print("there is", style)
    except KeyError as error:
        print(error)
