from zipfile import ZipFile
from openpyxl import Workbook

book = Workbook(write_only=True)
sheet = book.create_sheet()
for _ in range(2000):
    sheet.append([0] * 30)
book.save("received.xlsx")
with ZipFile("received.xlsx") as archive:
    size = sum(entry.file_size for entry in archive.infolist())
    packed = sum(entry.compress_size for entry in archive.infolist())
print("more than ten times as large:", size > 10 * packed, size < 10_000_000)
