from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

book = Workbook()
sheet = book.active
sheet.append(["Balance of the year"])
sheet.append(["Account", "EUR"])
for row in (["Rent", -900.0], ["Sales", 2350.5]):
    sheet.append(row)

sheet.merge_cells("A1:B1")
sheet["A1"].alignment = Alignment(horizontal="center")
grey = PatternFill("solid", fgColor="DDDDDD")
for cell in sheet[2]:
    cell.fill = grey
    cell.border = Border(bottom=Side(style="thin"))
for cell in sheet["B"][2:]:
    cell.number_format = "#,##0.00;[Red]-#,##0.00"

negative = CellIsRule(operator="lessThan", formula=["0"], font=Font(bold=True))
sheet.conditional_formatting.add(f"B3:B{sheet.max_row}", negative)
book.save("balance.xlsx")
print(sheet.merged_cells.ranges, sheet["A2"].fill.fgColor.rgb)
