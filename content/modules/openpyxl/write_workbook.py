from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Font

sales = [
    (date(2024, 5, 17), "Oslo", 1200.5),
    (date(2024, 5, 18), "Lund", 860),
]
book = Workbook()
sheet = book.active
sheet.title = "Sales"
sheet.append(["Day", "City", "Amount"])
for row in sales:
    sheet.append(row)

for cell in sheet[1]:
    cell.font = Font(bold=True)
for cell in sheet["C"][1:]:
    cell.number_format = "#,##0.00"
sheet.column_dimensions["A"].width = 14
sheet.freeze_panes = "A2"
book.save("sales.xlsx")
print(book.sheetnames, sheet.dimensions, sheet["A2"].number_format)
