from openpyxl import Workbook, load_workbook

book = Workbook(write_only=True)
sheet = book.create_sheet("Readings")
sheet.append(["sensor", "value"])
for number in range(5000):
    sheet.append([f"s{number % 3}", number % 50])
book.save("readings.xlsx")

totals = {}
book = load_workbook("readings.xlsx", read_only=True)
try:
    sheet = book["Readings"]
    sheet.reset_dimensions()  # the size in the file may be wrong
    for sensor, value in sheet.iter_rows(2, max_col=2, values_only=True):
        if sensor is not None:  # as in an empty row
            totals[sensor] = totals.get(sensor, 0) + (value or 0)
finally:
    book.close()
print(totals)
