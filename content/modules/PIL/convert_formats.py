# set-up: a folder with images
from pathlib import Path

from PIL import Image

Path("icons").mkdir()
for name, colour in {"cup": (200, 30, 30, 128), "pot": (0, 90, 0, 255)}.items():
    Image.new("RGBA", (64, 64), colour).save(f"icons/{name}.png")
# end of set-up
from pathlib import Path

from PIL import Image, ImageOps

for source in sorted(Path("icons").glob("*.[pP][nN][gG]")):
    with Image.open(source) as opened:
        icon = ImageOps.exif_transpose(opened)  # as the camera was held
        colours = {"icc_profile": icon.info.get("icc_profile")}
        icon.save(source.with_suffix(".webp"), lossless=True, **colours)

        white = Image.new("RGBA", icon.size, "white")
        flat = Image.alpha_composite(white, icon.convert("RGBA"))
        flat = flat.convert("RGB")
        flat.save(source.with_suffix(".jpg"), quality=90, **colours)

for path in sorted(Path("icons").iterdir()):
    with Image.open(path) as image:
        print(f"{path.name:9} {image.format:5} {image.mode:5}")
