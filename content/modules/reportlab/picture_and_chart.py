# set-up: a logo, and a look into the file
from PIL import Image
from pypdf import PdfReader

Image.new("RGB", (200, 100), "darkgreen").save("logo.png")
# end of set-up
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Image, KeepTogether, Paragraph
from reportlab.platypus import SimpleDocTemplate

chart = VerticalBarChart()
chart.width, chart.height = 250, 120
chart.data = [[120, 150, 90]]
chart.categoryAxis.categoryNames = ["Jan", "Feb", "Mar"]
chart.valueAxis.forceZero = True

heading = getSampleStyleSheet()["Heading2"]
SimpleDocTemplate("cups.pdf").build([
    Image("logo.png", width=80, height=40, hAlign="LEFT"),
    KeepTogether([
        Paragraph("Cups sold", heading),
        Drawing(300, 150, chart),
    ]),
    Drawing(100, 100, QrCodeWidget("https://tea.example.org")),
])
page = PdfReader("cups.pdf").pages[0]
print([(image.name[-4:], image.image.size) for image in page.images])
print(page.extract_text().split())
