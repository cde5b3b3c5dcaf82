import math
import tkinter as tk

CENTRE = 100


def tip(length, turn):
    """Return the end of a hand; a turn of 0.25 points to the right."""
    angle = math.tau * turn
    x = CENTRE + length * math.sin(angle)
    y = CENTRE - length * math.cos(angle)  # y grows downwards
    return round(x), round(y)


def draw(hour, minute):
    window = tk.Tk()
    canvas = tk.Canvas(window, width=200, height=200, background="white")
    canvas.pack()
    canvas.create_oval(10, 10, 190, 190, width=3)
    canvas.create_line(CENTRE, CENTRE, tip(75, minute / 60), width=3)
    canvas.create_line(
        CENTRE, CENTRE, tip(50, (hour + minute / 60) / 12), width=6
    )
    canvas.create_text(CENTRE, 160, text=f"{hour}:{minute:02}")
    window.mainloop()


print("minute hand ends at", tip(75, 15 / 60))
print("hour hand ends at  ", tip(50, 9.25 / 12))
try:
    draw(9, 15)
except tk.TclError:
    print("no display, so no drawing")
