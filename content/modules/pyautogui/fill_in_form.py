# set-up: a program with a form, whose window stands in front
import atexit
import subprocess
import sys

FORM = """
import tkinter as tk

window = tk.Tk()
window.geometry("300x160+100+100")
name, drink = fields = tk.Entry(window), tk.Entry(window)
for row, field in enumerate(fields):
    field.place(x=20, y=20 + 40 * row, width=200, height=30)
def send(event):
    print(name.get(), "|", drink.get(), flush=True)
    name.delete(0, "end")
    drink.delete(0, "end")
    name.focus_set()
window.bind("<Return>", send)
window.update()
window.focus_force()
print("ready", flush=True)
window.mainloop()
"""
form = subprocess.Popen(
    [sys.executable, "-c", FORM], stdout=subprocess.PIPE, text=True)
atexit.register(form.kill)
form.stdout.readline()
# end of set-up
import pyautogui

pyautogui.click(200, 135)  # into the first field
for name, drink in (("Anna", "green tea"), ("Bert", "coffee")):
    pyautogui.write(name)
    pyautogui.press("tab")
    pyautogui.write(drink, interval=0.02)
    pyautogui.press("enter")
    print(form.stdout.readline().strip())

pyautogui.write("cocoa")  # into the wrong field
pyautogui.hotkey("shift", "home")  # selects it
pyautogui.hotkey("ctrl", "x")
pyautogui.write("Chris")
pyautogui.press("tab")
pyautogui.hotkey("ctrl", "v")
pyautogui.press("enter")
print(form.stdout.readline().strip())
