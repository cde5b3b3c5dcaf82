# set-up: what other programs see
from openpyxl import load_workbook


def shown(name, cell):
    return load_workbook(name, data_only=True).worksheets[0][cell].value
# end of set-up
import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

prices = [24.0, 6.5, 39.9]
with xlsxwriter.Workbook("bill.xlsx") as book:
    sheet = book.add_worksheet("Bill")
    sheet.write_column("B1", prices)
    first, last = xl_rowcol_to_cell(0, 1), xl_rowcol_to_cell(2, 1)
    total = f"=SUM({first}:{last})"
    sheet.write_formula("B4", total, None, sum(prices))
    sheet.write_formula("B5", "=B4*VAT")
    book.define_name("VAT", "=0.25")
    notes = book.add_worksheet("Notes")
    notes.write_url("A1", "internal:'Bill'!B4", string="to the total")

print(total)
print(shown("bill.xlsx", "B4"), shown("bill.xlsx", "B5"))
