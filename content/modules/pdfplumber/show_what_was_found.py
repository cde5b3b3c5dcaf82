# set-up: an invoice with a table
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

rows = [["Item", "Count", "Price"], ["Teapot", "2", "24.00"],
        ["Cup", "6", "6.50"], ["Sum", "", "87.00"]]
lines = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
heading = Paragraph("Invoice 4711", getSampleStyleSheet()["Title"])
document = SimpleDocTemplate("invoice.pdf", pagesize=(420, 150),
                             topMargin=10, bottomMargin=5)
document.build([heading, Table(rows, style=lines, colWidths=80)])
# end of set-up
import pdfplumber

with pdfplumber.open("invoice.pdf") as pdf:
    page = pdf.pages[0]
    picture = page.to_image(resolution=100)
    picture.debug_tablefinder()
    picture.draw_rects(page.extract_words(), fill=None, stroke="green")
    picture.save("found.png")
    for table in page.find_tables():
        print([round(side) for side in table.bbox], len(table.cells), "cells")
