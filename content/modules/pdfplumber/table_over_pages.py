# set-up: a price list of three pages that repeats its head
from reportlab.lib import colors
from reportlab.lib.pagesizes import A6
from reportlab.platypus import SimpleDocTemplate, Table

rows = [["Number", "Price"]]
rows += [[f"T-{n:03}", f"{n * 1.5:.2f}"] for n in range(1, 31)]
lines = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
document = SimpleDocTemplate("prices.pdf", pagesize=A6, invariant=True)
document.build([Table(rows, style=lines, repeatRows=1)])
# end of set-up
import pdfplumber

gaps = {"text_x_tolerance_ratio": 0.15}  # wider ones are read as blanks
head, prices = None, []
with pdfplumber.open("prices.pdf") as pdf:
    for page in pdf.pages:
        for table in page.extract_tables(gaps):
            head = head or table[0]
            new = table[1:] if table[0] == head else table
            prices += [dict(zip(head, row, strict=True)) for row in new]
            print(f"page {page.page_number}: {len(new)} rows")
        page.close()

print(prices[0], prices[-1])
print("sum", sum(float(row["Price"]) for row in prices))
