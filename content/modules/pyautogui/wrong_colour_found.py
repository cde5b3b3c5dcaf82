from PIL import Image, ImageDraw

import pyautogui

screen = Image.new("RGB", (200, 60), "white")
ImageDraw.Draw(screen).ellipse((10, 10, 50, 50), "#008200")
ImageDraw.Draw(screen).ellipse((110, 10, 150, 50), "#ff0000")
red = screen.crop((105, 5, 156, 56))
for grey in (True, False):
    found = pyautogui.locateAll(red, screen, grayscale=grey)
    print("grey:", grey, [int(box.left) for box in found])
