import tkinter as tk

window = tk.Tk()
label = tk.Label(window, text="0 letters").pack()
try:
    label.configure(text="3 letters")
except AttributeError as error:
    print(error)
label = tk.Label(window, text="0 letters")
label.pack()
label.configure(text="3 letters")
print(label["text"])
