from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.utils import get_column_letter

book = Workbook()
sheet = book.active
sheet.append(["Month", "Tea", "Coffee"])
for row in (["Jan", 120, 310], ["Feb", 140, 280], ["Mar", 90, 305]):
    sheet.append(row)
last = sheet.max_row
sheet.append(["Total"])
for column in (2, 3):
    letter = get_column_letter(column)
    sheet.cell(last + 1, column, f"=SUM({letter}2:{letter}{last})")

chart = BarChart()
chart.title = "Cups sold"
chart.x_axis.delete = chart.y_axis.delete = False  # or Excel hides them
data = Reference(sheet, min_col=2, max_col=3, min_row=1, max_row=last)
chart.add_data(data, titles_from_data=True)
chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=last))
sheet.add_chart(chart, "E2")
book.save("cups.xlsx")
print(sheet["B5"].value, sheet["C5"].value, len(chart.series))
