from openpyxl import Workbook

sheet = Workbook().active
cell = sheet["A1"]
cell.value = '=HYPERLINK("http://evil.example.org")'
print("formula" if cell.data_type == "f" else "text")
cell.data_type = "s"
print("formula" if cell.data_type == "f" else "text", cell.value)
