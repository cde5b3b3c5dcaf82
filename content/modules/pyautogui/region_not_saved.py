from PIL import Image

import pyautogui

picture = pyautogui.screenshot("part.png", region=(100, 100, 50, 40))
print("returned:", picture.size)
saved = Image.open("part.png").size
print("saved the whole screen:", saved == pyautogui.size())
picture.save("part.png")
print(Image.open("part.png").size)
