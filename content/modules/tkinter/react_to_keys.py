import tkinter as tk

STEPS = {"Left": (-10, 0), "Right": (10, 0), "Up": (0, -10), "Down": (0, 10)}
place = [100, 100]


def press(event):
    x, y = STEPS.get(event.keysym, (0, 0))
    place[0] += x
    place[1] += y
    print(f"{event.keysym:6} -> {place}")


def open_window():
    window = tk.Tk()
    window.bind("<Key>", press)
    window.bind("<Button-1>", lambda event: print("click", event.x, event.y))
    window.bind("<Escape>", lambda event: window.destroy())
    window.mainloop()


for name in ("Right", "Down", "space", "Left"):
    event = tk.Event()  # made up, to try the function without a keyboard
    event.keysym = name
    press(event)
try:
    open_window()
except tk.TclError:
    print("no display, so no keys")
