# set-up: a photo and a logo
from PIL import Image

Image.new("RGB", (600, 400), "steelblue").save("lake.png")
logo = Image.new("RGBA", (120, 40), (0, 0, 0, 0))
logo.paste((255, 255, 255, 128), (10, 10, 110, 30))
logo.save("logo.png")
# end of set-up
from PIL import Image, ImageOps

with Image.open("lake.png") as photo, Image.open("logo.png") as logo:
    marked = ImageOps.exif_transpose(photo).convert("RGB")
    margin = 20
    corner = (
        marked.width - logo.width - margin,
        marked.height - logo.height - margin,
    )
    logo = logo.convert("RGBA")  # whatever it was before
    marked.paste(logo, corner, mask=logo)
marked.save("lake_marked.png")

print("beside the logo:", marked.getpixel((400, 100)))
print("under the logo: ", marked.getpixel((520, 360)))
