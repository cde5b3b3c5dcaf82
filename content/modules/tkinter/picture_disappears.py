import tkinter as tk

window = tk.Tk()


def show(label):
    picture = tk.PhotoImage(width=200, height=50)
    label.configure(image=picture)
    return picture


labels = tk.Label(window), tk.Label(window)
show(labels[0])
labels[1].picture = show(labels[1])
for label in labels:
    name = label["image"]
    print(name, "still exists:", name in window.image_names())
