import xlsxwriter
from openpyxl import load_workbook

typed = ['=HYPERLINK("http://evil.example.org")', "http://evil.example.org"]
with xlsxwriter.Workbook("guests.xlsx") as book:
    sheet = book.add_worksheet()
    for row, text in enumerate(typed):
        sheet.write(row, 0, text)
        sheet.write_string(row, 1, text)
for cells in load_workbook("guests.xlsx").active["A1:B2"]:
    print(["formula" if cell.data_type == "f" else
           "link" if cell.hyperlink else "text" for cell in cells])
