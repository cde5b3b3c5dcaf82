import colorsys

teal = (32, 128, 128)
for rgb in (teal, [part / 255 for part in teal]):
    hue, light, saturation = colorsys.rgb_to_hls(*rgb)
    print(f"hue {hue:.2f}, lightness {light:.2f}, saturation {saturation:.2f}")
