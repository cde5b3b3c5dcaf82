# set-up: a program whose lamp turns teal, and a picture of that lamp
import atexit
import subprocess
import sys

from PIL import Image, ImageDraw

WINDOW = """
import tkinter as tk

window = tk.Tk()
window.geometry("200x100+100+100")
lamp = tk.Canvas(window, bg="white", highlightthickness=0)
lamp.place(x=20, y=20, width=60, height=60)
lamp.bind("<Button-1>", lambda event: print("clicked", flush=True))
def light():
    lamp.create_rectangle(20, 20, 39, 39, fill="teal", width=0)
window.after(DELAY, light)
window.after(DELAY + 1, lambda: print("ready", flush=True))
window.mainloop()
"""
picture = Image.new("RGB", (60, 60), "white")
ImageDraw.Draw(picture).rectangle((20, 20, 38, 38), "teal")
picture.save("lamp.png")
program = [sys.executable, "-c", WINDOW.replace("DELAY", "1500")]
shop = subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
atexit.register(shop.kill)
# end of set-up
import pyautogui


def wait_for(picture, seconds):
    try:
        return pyautogui.locateCenterOnScreen(
            picture, minSearchTime=seconds, confidence=0.9)
    except pyautogui.ImageNotFoundException:
        raise TimeoutError(f"no {picture} in {seconds} seconds") from None


place = wait_for("lamp.png", seconds=20)
print("lamp at", int(place.x), int(place.y))
shop.kill()
shop.wait()
try:
    wait_for("lamp.png", seconds=1)
except TimeoutError as error:
    print(error)
