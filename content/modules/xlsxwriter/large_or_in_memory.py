import io
from pathlib import Path

import xlsxwriter

options = {"constant_memory": True, "strings_to_formulas": False,
           "strings_to_urls": False}
with xlsxwriter.Workbook("big.xlsx", options) as book:
    sheet = book.add_worksheet()
    for number in range(20_000):
        sheet.write_row(number, 0, [number, f"s{number % 3}", number * 0.5])
print(Path("big.xlsx").stat().st_size > 100_000)

body = io.BytesIO()
with xlsxwriter.Workbook(body, {"in_memory": True}) as book:
    book.add_worksheet("Answer").write("A1", 42)
print(body.getvalue()[:4], "is what a web application sends")
kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
print({"Content-Type": kind})
