# set-up: a table with a cell across two rows
from reportlab.platypus import SimpleDocTemplate, Table

style = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("SPAN", (0, 0), (0, 1))]
rows = [["Tea", "green", "4.20"], ["", "black", ""]]
SimpleDocTemplate("tea.pdf").build([Table(rows, style=style, colWidths=80)])
# end of set-up
import pdfplumber

with pdfplumber.open("tea.pdf") as pdf:
    above = []
    for row in pdf.pages[0].extract_table():
        filled = [a if c is None else c for c, a in zip(row, above or row)]
        print(row, filled)
        above = filled
