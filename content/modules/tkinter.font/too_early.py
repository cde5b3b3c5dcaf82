from tkinter import font

try:
    font.Font(family="Courier", size=12)
except RuntimeError as error:
    print("RuntimeError:", error)
