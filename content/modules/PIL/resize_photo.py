# set-up: a photo to work with
from PIL import Image

gradient = Image.linear_gradient("L").resize((1600, 1200))
Image.merge("RGB", (gradient, gradient, gradient)).save("beach.jpg")
# end of set-up
from PIL import Image, ImageOps

with Image.open("beach.jpg") as photo:
    print(photo.format, photo.size, photo.mode)
    upright = ImageOps.exif_transpose(photo)  # as the camera was held
    small = upright.resize((400, 300))
    small.save("beach_small.png")

    preview = upright.copy()
    preview.thumbnail((200, 200))
    preview.save("beach_preview.jpg", quality=85)

for name in ("beach_small.png", "beach_preview.jpg"):
    with Image.open(name) as written:
        print(name, written.format, written.size)
