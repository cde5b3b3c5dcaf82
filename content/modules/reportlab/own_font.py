# set-up: a look into the file, and a font that is on this computer
import glob

import matplotlib
from pypdf import PdfReader

folder = f"{matplotlib.get_data_path()}/fonts/ttf"
font_file = f"{folder}/DejaVuSans.ttf"
# end of set-up
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen import canvas

pdfmetrics.registerFont(TTFont("DejaVu", font_file))
page = canvas.Canvas("letter.pdf")
page.setFont("DejaVu", 14)
page.drawString(72, 720, "Łódź, Ελλάδα, Привет")
width = pdfmetrics.stringWidth("Łódź", "DejaVu", 14)
print(f"{width:.0f} points wide")
page.save()

print(PdfReader("letter.pdf").pages[0].extract_text())
try:
    TTFont("Missing", "missing.ttf")
except TTFError as error:
    print(error)
