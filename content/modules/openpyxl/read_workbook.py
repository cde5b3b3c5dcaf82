# set-up: a workbook with two sheets
from datetime import date

from openpyxl import Workbook

book = Workbook()
book.active.title = "Notes"
sheet = book.create_sheet("Stock")
for row in (
    ["Item", "Count", "Since"],
    ["Teapot", 12, date(2024, 5, 17)],
    ["Cup", None, date(2024, 6, 1)],
    [None, None, None],
    ["Kettle", 3.5, "unknown"],
):
    sheet.append(row)
book.save("stock.xlsx")
# end of set-up
from openpyxl import load_workbook

book = load_workbook("stock.xlsx", data_only=True)
print(book.sheetnames)
sheet = book["Stock"]
print("B2:", sheet["B2"].value, "also", sheet.cell(row=2, column=2).value)
if sheet.max_row * sheet.max_column > 5_000_000:
    raise ValueError("too large, or one cell stands far out")

rows = sheet.iter_rows(values_only=True)
head = next(rows, ())  # an empty sheet has none
for values in rows:
    if any(value is not None for value in values):
        print(dict(zip(head, values)))
