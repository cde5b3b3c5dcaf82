import xlsxwriter

stock = [["Teapot", "new", 24.0, 12], ["Cup", "used", 6.5, 0],
         ["Kettle", "new", 39.9, 3]]

last = max(len(stock), 1)  # a table has at least one row
with xlsxwriter.Workbook("stock.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.add_table(0, 0, last + 1, 3, {
        "data": stock,
        "total_row": True,
        "columns": [
            {"header": "Item", "total_string": "Total"},
            {"header": "State"},
            {"header": "Price"},
            {"header": "Count", "total_function": "sum",
             "total_value": sum(row[3] or 0 for row in stock)},
        ],
    })
    sheet.data_validation(1, 1, last, 1, {
        "validate": "list", "source": ["new", "used"],
    })
    red = book.add_format({"bg_color": "#FFC7CE"})
    sheet.conditional_format(1, 3, last, 3, {
        "type": "cell", "criteria": "<", "value": 5, "format": red,
    })
    sheet.conditional_format(1, 2, last, 2, {"type": "data_bar"})
    sheet.add_sparkline("F2", {"range": f"C2:C{last + 1}"})
    print(sheet.tables[0]["range"], sheet.get_name())
