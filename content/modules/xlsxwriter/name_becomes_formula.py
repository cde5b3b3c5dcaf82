import xlsxwriter
from openpyxl import load_workbook

typed = '=HYPERLINK("http://evil.example.org")'
with xlsxwriter.Workbook("guests.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write("A1", typed)
    sheet.write_string("A2", typed)
for (cell,) in load_workbook("guests.xlsx").active["A1:A2"]:
    print(cell.coordinate, {"f": "formula", "s": "text"}[cell.data_type])
