import tkinter as tk


def save():
    print("saved")


window = tk.Tk()
wrong = tk.Button(window, text="Save", command=save())
print("nobody has pressed it yet, and its command is", repr(wrong["command"]))
right = tk.Button(window, text="Save", command=save)
print("now it is pressed:")
right.invoke()
