# set-up: a delivery note
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen import canvas

drawing = canvas.Canvas("note.pdf", pagesize=A5, invariant=True)
drawing.setFont("Helvetica-Bold", 16)
drawing.drawString(60, 540, "Delivery note")
drawing.setFont("Helvetica", 10)
for y, left, right in [(500, "Weight:", "3.5 kg"), (484, "Parcels:", "2")]:
    drawing.drawString(60, y, left)
    drawing.drawString(160, y, right)
drawing.save()
# end of set-up
import pdfplumber

gaps = {"x_tolerance_ratio": 0.15}  # wider ones are read as blanks
with pdfplumber.open("note.pdf") as pdf:
    page = pdf.pages[0]
    words = page.extract_words(extra_attrs=["fontname", "size"], **gaps)
    labels = page.search("Weight:", regex=False, **gaps)

for word in words:
    place = f"{word['x0']:5.0f} {word['top']:5.0f} to {word['x1']:4.0f}"
    print(f"{word['text']:10}", place, word["fontname"], word["size"])

if not labels:
    print("no such label")
for label in labels:
    middle = (label["top"] + label["bottom"]) / 2
    beside = [w["text"] for w in words if w["x0"] > label["x1"]
              and w["top"] < middle < w["bottom"]]  # in any size of letter
    print("beside the label:", " ".join(beside))
