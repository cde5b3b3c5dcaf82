from tkinter import colorchooser
from unittest.mock import patch


def text_colour(rgb):
    red, green, blue = rgb
    brightness = 0.299 * red + 0.587 * green + 0.114 * blue
    return "black" if brightness > 140 else "white"


answers = [((255, 238, 136), "#ffee88"), ((32, 64, 96), "#204060")]
answers.append((None, None))  # the third time somebody cancels
with patch.object(colorchooser, "askcolor", side_effect=answers):
    for _ in answers:
        rgb, background = colorchooser.askcolor()
        if rgb:
            print(f"{text_colour(rgb)} on {background}")
