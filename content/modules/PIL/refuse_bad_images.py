# set-up: three uploads
from pathlib import Path

from PIL import Image

Image.new("RGB", (300, 200), "teal").save("good.png")
Path("notes.png").write_text("This is no picture")
Path("cut.png").write_bytes(Path("good.png").read_bytes()[:100])
Image.new("1", (5000, 5000)).save("huge.png")
# end of set-up
import warnings

from PIL import Image, UnidentifiedImageError

Image.MAX_IMAGE_PIXELS = 10_000_000
warnings.simplefilter("error", Image.DecompressionBombWarning)
bombs = (Image.DecompressionBombWarning, Image.DecompressionBombError)

for upload in ("good.png", "notes.png", "cut.png", "huge.png"):
    try:
        with Image.open(upload, formats=("PNG", "JPEG")) as image:
            image.load()
            print(f"{upload:10} {image.format} {image.size}")
    except UnidentifiedImageError:
        print(f"{upload:10} no PNG or JPEG")
    except bombs:
        print(f"{upload:10} too many pixels")
    except (OSError, SyntaxError, ValueError):
        print(f"{upload:10} damaged")
