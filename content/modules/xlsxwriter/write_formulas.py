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
    last = xl_rowcol_to_cell(len(prices) - 1, 1)
    below = xl_rowcol_to_cell(len(prices), 1)
    total = f"=SUM(B1:{last})"
    sheet.write_formula(below, total, None, sum(prices))
    sheet.write_formula(len(prices) + 1, 1, f"={below}*VAT")
    book.define_name("VAT", "=0.25")
    notes = book.add_worksheet("Notes")
    notes.write_url("A1", f"internal:'Bill'!{below}", string="to the total")

print(total)
print(shown("bill.xlsx", "B4"), shown("bill.xlsx", "B5"))
