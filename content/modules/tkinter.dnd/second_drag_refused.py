import tkinter as tk
from tkinter import dnd
from unittest.mock import Mock

window = tk.Tk()
window.update()
press = []
window.bind("<Button-1>", press.append)
window.event_generate("<Button-1>")
drag = dnd.dnd_start(Mock(), press[0])
print("second drag:", dnd.dnd_start(Mock(), press[0]))
drag.cancel()
print("after the release:", type(dnd.dnd_start(Mock(), press[0])).__name__)
