import colorsys


def change(colour, lighter=0.0, turn=0.0):
    rgb = [part / 255 for part in bytes.fromhex(colour.removeprefix("#"))]
    hue, light, saturation = colorsys.rgb_to_hls(*rgb)
    light = min(1, max(0, light + lighter))
    rgb = colorsys.hls_to_rgb((hue + turn) % 1, light, saturation)
    return "#" + "".join(f"{round(part * 255):02x}" for part in rgb)


teal = "#208080"
for label, options in {
    "as it is": {},
    "lighter": {"lighter": 0.2},
    "darker": {"lighter": -0.15},
    "complement": {"turn": 0.5},
}.items():
    print(f"{label:11} {change(teal, **options)}")
