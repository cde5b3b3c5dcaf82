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
    for name, value in values.items():
        place = "{" + name + "}"
        for run in paragraph.runs:
            if place in run.text:
                run.text = run.text.replace(place, value)
        text = "".join(run.text for run in paragraph.runs)
        if place in text:
            first, *others = paragraph.runs
            first.text = text.replace(place, value)
            for run in others:
                run.text = ""


document = Document("letter.docx")
paragraphs = list(document.paragraphs)
for table in document.tables:
    for row in table.rows:
        for cell in row.cells:
            paragraphs.extend(cell.paragraphs)
for paragraph in paragraphs:
    fill(paragraph, {"name": "Ada", "amount": "24.00 EUR"})
    print(paragraph.text)
document.save("letter_ada.docx")
