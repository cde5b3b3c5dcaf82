import tkinter as tk

import pyautogui

field = tk.Entry()
field.pack()
field.update()
field.focus_force()
pyautogui.write("Zoë, 3 €")
pyautogui.press("return_key")
field.update()
print(repr(field.get()))
print([pyautogui.isValidKey(key) for key in ("ë", "return_key", "enter")])
