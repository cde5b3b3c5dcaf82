from datetime import date

import xlsxwriter

sales = [
    (date(2024, 5, 17), "Oslo", 1200.5),
    (date(2024, 5, 18), "Zürich", 860),
]
plain = {"strings_to_formulas": False, "strings_to_urls": False}
with xlsxwriter.Workbook("sales.xlsx", plain) as book:
    sheet = book.add_worksheet("Sales")
    bold = book.add_format({"bold": True, "bottom": 1})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    money = book.add_format({"num_format": "#,##0.00"})

    sheet.write_row(0, 0, ["Day", "City", "Amount"], bold)
    for number, (when, city, amount) in enumerate(sales, start=1):
        sheet.write(number, 0, when, day)
        sheet.write(number, 1, city)
        sheet.write(number, 2, amount, money)
    sheet.freeze_panes(1, 0)
    sheet.autofit()
    print(book.worksheets()[0].get_name(), "with", len(sales), "rows")
