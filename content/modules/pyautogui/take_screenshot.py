# set-up: a program whose lamp is teal, in a window at (100, 100)
import atexit
import subprocess
import sys

WINDOW = """
import tkinter as tk

window = tk.Tk()
window.geometry("200x100+100+100")
lamp = tk.Canvas(window, bg="teal", highlightthickness=0)
lamp.place(x=20, y=30, width=40, height=40)
tk.Label(window, text="Ready").place(x=90, y=40)
window.after(300, lambda: print("ready", flush=True))
window.mainloop()
"""
shop = subprocess.Popen(
    [sys.executable, "-c", WINDOW], stdout=subprocess.PIPE, text=True)
atexit.register(shop.kill)
shop.stdout.readline()
# end of set-up
import pyautogui

picture = pyautogui.screenshot(region=(100, 100, 200, 100))
picture.save("form.png")
print(picture.size, picture.getpixel((40, 50)))

print(pyautogui.pixel(140, 150))
print(pyautogui.pixelMatchesColor(140, 150, (0, 128, 128)))
print(pyautogui.pixelMatchesColor(140, 150, (5, 120, 130), tolerance=10))
