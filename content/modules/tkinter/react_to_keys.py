# set-up: somebody at the keyboard and the mouse
def somebody_presses(window, *keys):
    def press_all():
        window.focus_force()
        window.update()
        window.event_generate("<Button-1>", x=30, y=40)
        for key in keys:
            window.event_generate(key)

    window.after(50, press_all)


# end of set-up
import tkinter as tk

STEPS = {"Left": (-10, 0), "Right": (10, 0), "Up": (0, -10), "Down": (0, 10)}
place = [100, 100]


def press(event):
    x, y = STEPS.get(event.keysym, (0, 0))
    place[0] += x
    place[1] += y
    print(f"{event.keysym:6} -> {place}")


window = tk.Tk()
window.bind("<Key>", press)
window.bind("<Button-1>", lambda event: print("click", event.x, event.y))
window.bind("<Escape>", lambda event: window.destroy())
somebody_presses(window, "<Right>", "<Down>", "<space>", "<Left>", "<Escape>")
window.mainloop()
print("the window is closed")
