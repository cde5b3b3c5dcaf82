# set-up: a price list
from openpyxl import Workbook

book = Workbook()
book.active.title = "Prices"
for row in (["Item", "Price"], ["Teapot", 24], ["Cup", 6.5]):
    book.active.append(row)
book.save("prices.xlsx")
# end of set-up
from openpyxl import load_workbook

book = load_workbook("prices.xlsx")
sheet = book["Prices"]
for item, price in sheet.iter_rows(min_row=2, max_col=2):
    if item.value == "Teapot":
        price.value = 26
sheet.append(["Kettle", 39.9])
sheet.insert_cols(1)
sheet["A1"] = "Number"
for number, row in enumerate(range(2, sheet.max_row + 1), start=1):
    sheet.cell(row=row, column=1, value=number)
book.copy_worksheet(sheet).title = "Backup"
book.save("prices_new.xlsx")

for values in sheet.values:
    print(values)
print(book.sheetnames)
