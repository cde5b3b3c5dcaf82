# set-up: an invoice with a table
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

rows = [
    ["Item", "Count", "Price"],
    ["Teapot", "2", "24.00"],
    ["Cup,\nblue", "6", "6.50"],
    ["Sugar", "", "1.20"],
]
lines = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
heading = Paragraph("Invoice 4711", getSampleStyleSheet()["Title"])
document = SimpleDocTemplate("invoice.pdf", invariant=True)
document.build([heading, Table(rows, style=lines, colWidths=90)])
# end of set-up
import csv

import pdfplumber

gaps = {"text_x_tolerance_ratio": 0.15}  # wider ones are read as blanks
with pdfplumber.open("invoice.pdf") as pdf:
    table = pdf.pages[0].extract_table(gaps)
if table is None:
    raise SystemExit("no table on this page")

for row in table:
    print(row)

with open("invoice.csv", "w", newline="", encoding="utf-8") as file:
    csv.writer(file).writerows(table)
