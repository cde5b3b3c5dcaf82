from PIL import Image

icon = Image.new("RGBA", (8, 8), (255, 0, 0, 0))
try:
    icon.save("icon.jpg")
except OSError as error:
    print(error)
print("convert:  ", icon.convert("RGB").getpixel((0, 0)))
white = Image.new("RGBA", icon.size, "white")
print("composite:", Image.alpha_composite(white, icon).getpixel((0, 0)))
