import tkinter as tk

window = tk.Tk()
tk.Label(window, text="Name").pack()
entry = tk.Entry(window)
try:
    entry.grid(row=0, column=1)
except tk.TclError as error:
    print(str(error).partition(" which")[0])
frame = tk.Frame(window)
frame.pack()
tk.Entry(frame).grid(row=0, column=1)
print("in a frame of its own:", frame.grid_size(), "columns and rows")
