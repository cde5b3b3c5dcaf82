# set-up: a document
from docx import Document

made = Document()
made.add_heading("Report", level=1)
made.add_paragraph("Sales were good.")
table = made.add_table(rows=0, cols=2)
for item, count in (("Teapot", "12"), ("Cup", "140")):
    cells = table.add_row().cells
    cells[0].text, cells[1].text = item, count
made.add_heading("Outlook", level=2)
made.sections[0].header.paragraphs[0].text = "Tea & Cake Ltd"
made.save("report.docx")
# end of set-up
from docx import Document
from docx.table import Table

document = Document("report.docx")
for block in document.iter_inner_content():
    if isinstance(block, Table):
        for row in block.rows:
            print([cell.text for cell in row.cells])
    else:
        style, _, level = block.style.name.partition(" ")
        is_heading = style == "Heading" and level.isdigit()
        print("#" * int(level) + " " if is_heading else "", block.text, sep="")
for paragraph in document.sections[0].header.paragraphs:
    print("header:", paragraph.text)
