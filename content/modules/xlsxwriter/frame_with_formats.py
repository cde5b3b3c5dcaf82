import pandas as pd
from xlsxwriter.utility import xl_col_to_name

sales = pd.DataFrame({
    "Month": ["Jan", "Feb", "Mar"],
    "Tea": [120.5, 140.0, 90.25],
    "Coffee": [310.0, 280.5, 305.0],
})
plain = {"strings_to_formulas": False, "strings_to_urls": False}
with pd.ExcelWriter("report.xlsx", engine="xlsxwriter",
                    engine_kwargs={"options": plain}) as writer:
    sales.to_excel(writer, sheet_name="Cups", index=False)
    book, sheet = writer.book, writer.sheets["Cups"]

    money = book.add_format({"num_format": "#,##0.00 €"})
    chart = book.add_chart({"type": "column"})
    last = len(sales)
    for column in range(1, len(sales.columns)):
        letter = xl_col_to_name(column)
        sheet.set_column(f"{letter}:{letter}", 14, money)
        chart.add_series({
            "name": ["Cups", 0, column],
            "categories": ["Cups", 1, 0, last, 0],
            "values": ["Cups", 1, column, last, column],
        })
    sheet.insert_chart(1, len(sales.columns) + 1, chart)  # to the right
print(pd.read_excel("report.xlsx"))
