import math
from datetime import datetime, timezone

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError, XlsxInputError

with xlsxwriter.Workbook("names.xlsx") as book:
    book.add_worksheet("May")
    for name in ("may", "5/2024", "x" * 32):
        try:
            book.add_worksheet(name)
        except XlsxInputError as error:
            print(type(error).__name__, "|", str(error)[:62])
    sheet = book.worksheets()[0]
    noon = datetime(2024, 5, 17, 12, tzinfo=timezone.utc)
    for value in (math.nan, noon, ["a", "list"]):
        try:
            sheet.write("A1", value)
        except TypeError as error:
            print(str(error)[:49])

book = xlsxwriter.Workbook("missing/report.xlsx")
try:
    book.close()
except FileCreateError as error:
    print("not written:", type(error).__name__)
