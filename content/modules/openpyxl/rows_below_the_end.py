from openpyxl import Workbook

sheet = Workbook().active
sheet.append(["Cup", 6.5])
sheet["B1000"].number_format = "0.00"
print(sheet.max_row)
filled = [row for row in sheet.values if any(v is not None for v in row)]
print(filled)
