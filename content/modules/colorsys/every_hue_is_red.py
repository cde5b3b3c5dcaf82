import colorsys

for degrees in (0, 120, 240):
    wrong = colorsys.hsv_to_rgb(degrees, 1, 1)
    right = colorsys.hsv_to_rgb(degrees / 360, 1, 1)
    print(f"{degrees:3} degrees: wrong {wrong}, right {right}")
