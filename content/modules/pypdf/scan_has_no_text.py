# set-up: a scanned page
from PIL import Image

Image.new("L", (600, 800), "white").save("scan.pdf")
# end of set-up
from pypdf import PdfReader

page = PdfReader("scan.pdf").pages[0]
print(repr(page.extract_text()))
picture = page.images[0]
print(picture.image.size)
