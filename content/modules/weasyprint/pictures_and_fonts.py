# set-up: a page, with a picture and a style sheet beside it
from pathlib import Path

from PIL import Image
from pypdf import PdfReader

Path("site").mkdir()
Image.new("RGB", (200, 100), "darkgreen").save("site/logo.png")
Path("site/print.css").write_text("img { width: 4cm }")
Path("site/page.html").write_text(
    '<link rel="stylesheet" href="print.css"><img src="logo.png"><p>Hi</p>')
# end of set-up
from pathlib import Path

from weasyprint import HTML

HTML(filename="site/page.html", encoding="utf-8").write_pdf("file.pdf")
HTML(string=Path("site/page.html").read_text(encoding="utf-8"),
     base_url="site/page.html").write_pdf("string.pdf")

for name in ("file.pdf", "string.pdf"):
    print(name, [image.image.size for image in PdfReader(name).pages[0].images])
