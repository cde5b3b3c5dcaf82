# set-up: a picture of four coloured quarters
from PIL import Image

picture = Image.new("RGB", (400, 200), "red")
picture.paste("green", (200, 0, 400, 100))
picture.paste("blue", (0, 100, 200, 200))
picture.save("quarters.png")
# end of set-up
from PIL import Image, ImageOps

with Image.open("quarters.png") as opened:
    picture = ImageOps.exif_transpose(opened)  # as the camera was held
    left, top, right, bottom = 150, 50, 350, 150
    middle = picture.crop((left, top, right, bottom))
    print("crop:    ", middle.size)
    print("rotate:  ", picture.rotate(90, expand=True).size)
    print("fit:     ", ImageOps.fit(picture, (100, 100)).size)
    print("pad:     ", ImageOps.pad(picture, (100, 100), color="white").size)
    mirrored = ImageOps.mirror(picture)

print("top left:", middle.getpixel((0, 0)), mirrored.getpixel((0, 0)))
middle.save("middle.png")
