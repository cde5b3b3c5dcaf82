import warnings
from pathlib import Path

from PIL import Image

Image.new("1", (9000, 9000)).save("small.png", optimize=True)
print("below 20 kB on disk:", Path("small.png").stat().st_size < 20_000)
Image.MAX_IMAGE_PIXELS = 1_000_000
try:
    Image.open("small.png")
except Image.DecompressionBombError as error:
    print(type(error).__name__)
