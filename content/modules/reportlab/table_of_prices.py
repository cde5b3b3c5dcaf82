# set-up: the page as a picture, by PyMuPDF
import pymupdf


def show(name):
    page = pymupdf.open(name)[0]
    print(page.get_text().split())
    page.get_pixmap(clip=(100, 30, 500, 130), dpi=144).save("prices.png")
# end of set-up
from reportlab.lib import colors
from reportlab.lib.pagesizes import A5, landscape
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle

rows = [
    ["Item", "Count", "Price"],
    ["Teapot", 1, "24.00"],
    ["Cup", 6, "39.00"],
    ["", "Total", "63.00"],
]
table = Table(rows, colWidths=[200, 60, 80], repeatRows=1)
table.setStyle(TableStyle([
    ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey),
    ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold"),
    ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
    ("GRID", (0, 0), (-1, -2), 0.5, colors.grey),
    ("LINEABOVE", (1, -1), (-1, -1), 1, colors.black),
]))
SimpleDocTemplate("prices.pdf", pagesize=landscape(A5)).build([table])
show("prices.pdf")
