from openpyxl import Workbook, load_workbook

book = Workbook()
book.active["A1"] = 6
book.active["A2"] = "=A1*7"
book.save("answer.xlsx")
print(load_workbook("answer.xlsx").active["A2"].value)
print(load_workbook("answer.xlsx", data_only=True).active["A2"].value)
