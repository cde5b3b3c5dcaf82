from tkinter import Event, dnd

motion = Event()
motion.num = "??"  # what tkinter puts there for <Motion>
try:
    dnd.dnd_start({"name": "card"}, motion)
except TypeError:
    print("TypeError")
press = Event()
press.num = 1
print("a button is a number:", isinstance(press.num, int))
