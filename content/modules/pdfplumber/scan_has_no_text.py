# set-up: a scanned page
from PIL import Image

Image.new("L", (600, 800), "white").save("scan.pdf")
# end of set-up
import pdfplumber

with pdfplumber.open("scan.pdf") as pdf:
    page = pdf.pages[0]
    print(repr(page.extract_text()), page.extract_table(), len(page.images))
