import io

import qrcode
from qrcode.image.svg import SvgPathImage

picture = qrcode.make("https://tea.example.org", image_factory=SvgPathImage)
picture.save("tea.svg")

buffer = io.BytesIO()  # to answer a browser without a file
picture.save(buffer)
svg = buffer.getvalue().decode()
print(svg[:5], svg.count("<path"), "path")
print(svg.partition('width="')[2].partition('"')[0], "wide")
