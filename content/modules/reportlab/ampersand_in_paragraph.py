from xml.sax.saxutils import escape

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph

style = getSampleStyleSheet()["Normal"]
for text in ("a<b", "Tea & <Cake", escape("a<b")):
    try:
        print(text, "->", Paragraph(text, style).getPlainText())
    except ValueError as error:
        print(text, "->", type(error).__name__)
