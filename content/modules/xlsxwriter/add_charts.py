import xlsxwriter

months = ["Jan", "Feb", "Mar", "Apr"]
cups = {"Tea": [120, 140, 90, 100], "Coffee": [310, 280, 305, 330]}

with xlsxwriter.Workbook("charts.xlsx") as book:
    sheet = book.add_worksheet("Cups")
    sheet.write_column("A2", months)
    chart = book.add_chart({"type": "line"})
    for column, (drink, numbers) in enumerate(cups.items(), start=1):
        sheet.write(0, column, drink)
        sheet.write_column(1, column, numbers)
        last = len(numbers)
        chart.add_series({
            "name": ["Cups", 0, column],
            "categories": ["Cups", 1, 0, last, 0],
            "values": ["Cups", 1, column, last, column],
            "marker": {"type": "circle"},
        })
    chart.set_title({"name": "Cups sold"})
    chart.set_y_axis({"name": "cups", "min": 0})
    sheet.insert_chart("E2", chart, {"x_scale": 1.2})

    pie = book.add_chart({"type": "pie"})
    pie.add_series({
        "values": ["Cups", 1, 1, last, 1],
        "categories": "=Cups!$A$2:$A$%d" % (last + 1),
    })
    sheet.insert_chart("E20", pie)
    print(len(book.charts), "charts")
