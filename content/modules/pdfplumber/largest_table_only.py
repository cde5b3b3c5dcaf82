# set-up: a page with two tables
from reportlab.platypus import SimpleDocTemplate, Spacer, Table

lines = [("GRID", (0, 0), (-1, -1), 0.5, "black")]
small = Table([["Order", "4711"]], style=lines)
large = Table([["Cup", "6.50"], ["Teapot", "24.00"]], style=lines)
SimpleDocTemplate("order.pdf").build([small, Spacer(0, 20), large])
# end of set-up
import pdfplumber

with pdfplumber.open("order.pdf") as pdf:
    print(pdf.pages[0].extract_table())
    for table in pdf.pages[0].extract_tables():
        print("all:", table)
