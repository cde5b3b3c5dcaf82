import xlsxwriter

with xlsxwriter.Workbook("log.xlsx", {"constant_memory": True}) as book:
    sheet = book.add_worksheet()
    print(sheet.write(0, 0, "first"), sheet.write(1, 0, "second"))
    print("too late:   ", sheet.write(0, 1, "again"))
    print("no such row:", sheet.write(1_048_576, 0, "last"))
    print("too long:   ", sheet.write(2, 0, "x" * 32_768))
