# set-up: a letter with places to fill in
from docx import Document

made = Document()
made.add_paragraph("Dear {name},")
line = made.add_paragraph("please pay ")
line.add_run("{amo").bold = True
line.add_run("unt}").bold = True
line.add_run(" soon.")
made.add_table(rows=1, cols=1).cell(0, 0).text = "For {name}"
made.save("letter.docx")
# end of set-up
from docx import Document


def fill(paragraph, values):
    text = paragraph.text
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    if text != paragraph.text and paragraph.runs:
        paragraph.runs[0].text = text
        for run in paragraph.runs[1:]:
            run.text = ""


document = Document("letter.docx")
paragraphs = list(document.paragraphs)
for table in document.tables:
    for cell in table.column_cells(0):
        paragraphs.extend(cell.paragraphs)
for paragraph in paragraphs:
    fill(paragraph, {"name": "Ada", "amount": "24.00 EUR"})
    print(paragraph.text)
document.save("letter_ada.docx")
