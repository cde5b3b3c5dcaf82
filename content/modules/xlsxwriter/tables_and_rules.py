import xlsxwriter

stock = [["Teapot", "new", 24.0, 12], ["Cup", "used", 6.5, 0],
         ["Kettle", "new", 39.9, 3]]

with xlsxwriter.Workbook("stock.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.add_table("A1:D5", {
        "data": stock,
        "total_row": True,
        "columns": [
            {"header": "Item", "total_string": "Total"},
            {"header": "State"},
            {"header": "Price"},
            {"header": "Count", "total_function": "sum"},
        ],
    })
    sheet.data_validation("B2:B4", {
        "validate": "list", "source": ["new", "used"],
    })
    red = book.add_format({"bg_color": "#FFC7CE"})
    sheet.conditional_format("D2:D4", {
        "type": "cell", "criteria": "<", "value": 5, "format": red,
    })
    sheet.conditional_format("C2:C4", {"type": "data_bar"})
    sheet.add_sparkline("F2", {"range": "Sheet1!C2:C4"})
    print(sheet.tables[0]["range"], sheet.get_name())
