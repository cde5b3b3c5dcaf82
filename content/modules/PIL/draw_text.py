from PIL import Image, ImageDraw, ImageFont

card = Image.new("RGB", (320, 120), "ivory")
draw = ImageDraw.Draw(card)
draw.rectangle((4, 4, 315, 115), outline="darkgreen", width=2)
draw.ellipse((20, 30, 80, 90), fill="gold")
draw.line((100, 90, 300, 90), fill="darkgreen", width=2)

font = ImageFont.load_default(size=28)
title = "Tea at four"
draw.text((100, 40), title, font=font, fill=(0, 60, 0))
card.save("card.png")

print("centre of the circle:", card.getpixel((50, 60)))
print("wider than 100 pixels:", draw.textlength(title, font=font) > 100)
