from tkinter import colorchooser
from unittest.mock import patch


def text_colour(rgb):
    red, green, blue = ((part / 255) ** 2.2 for part in rgb)
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return "black" if light > 0.18 else "white"


answers = [((255, 238, 136), "#ffee88"), ((32, 64, 96), "#204060")]
answers.append((None, None))  # the third time somebody cancels
with patch.object(colorchooser, "askcolor", side_effect=answers):
    for _ in answers:
        rgb, background = colorchooser.askcolor()
        if rgb:
            print(f"{text_colour(rgb)} on {background}")
