from PIL import Image

import pyautogui
import pyscreeze

Image.radial_gradient("L").save("moon.png")
try:
    print(list(pyautogui.locateAllOnScreen("moon.png")))
except pyautogui.ImageNotFoundException:
    print("caught as that of pyautogui")
except pyscreeze.ImageNotFoundException:
    print("caught as that of pyscreeze")
