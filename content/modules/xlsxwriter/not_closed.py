from pathlib import Path
import xlsxwriter

book = xlsxwriter.Workbook("report.xlsx")
book.add_worksheet().write("A1", 1)
print(Path("report.xlsx").exists())
book.close()
print(Path("report.xlsx").exists())
