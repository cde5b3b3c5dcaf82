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
import re

from docx import Document


def fill(paragraph, values):
    def put(text):
        return re.sub(r"{(\w+)}", lambda m: str(values.get(m[1], m[0])), text)

    before = [run.text for run in paragraph.runs]
    after = [put(text) for text in before]
    whole = put("".join(before))
    if whole != "".join(after):  # a place lies in several runs
        first = before.index(next(filter(None, before)))
        after = [whole if at == first else "" for at in range(len(before))]
    for run, old, new in zip(paragraph.runs, before, after):
        if new != old:
            run.text = new


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
