from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm

stock = [("Teapot", 12, 24.0), ("Cup", 140, 6.5)]
document = Document()
table = document.add_table(rows=1, cols=3, style="Light Grid Accent 1")
for cell, title in zip(table.rows[0].cells, ("Item", "Count", "Price")):
    cell.text = title
for item, count, price in stock:
    cells = table.add_row().cells
    for cell, text in zip(cells, (item, str(count), f"{price:.2f}")):
        cell.text = text
    cells[2].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
total = table.add_row().cells
total[0].merge(total[1]).text = "Value"
total[2].text = f"{sum(count * price for _, count, price in stock):.2f}"
for row in table.rows:
    row.cells[0].width = Cm(6)
document.save("stock.docx")
print([cell.text for cell in table.rows[-1].cells], len(table.rows), "rows")
