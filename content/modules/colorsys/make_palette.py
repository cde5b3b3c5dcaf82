import colorsys


def as_hex(rgb):
    return "#" + "".join(f"{round(part * 255):02x}" for part in rgb)


COUNT = 6
for step in range(COUNT):
    hue = step / COUNT
    bright = colorsys.hsv_to_rgb(hue, 0.8, 0.9)
    pale = colorsys.hsv_to_rgb(hue, 0.3, 0.95)
    print(f"{hue * 360:4.0f} degrees  {as_hex(bright)}  {as_hex(pale)}")
