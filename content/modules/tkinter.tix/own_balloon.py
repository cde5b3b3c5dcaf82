import tkinter as tk
from tkinter import ttk

window = tk.Tk()
button = ttk.Button(window, text="Save")
tip = tk.Toplevel(window)
tip.overrideredirect(True)
tip.withdraw()
button.bind("<Enter>", lambda event: tip.deiconify())
button.bind("<Leave>", lambda event: tip.withdraw())
for event in ("<Enter>", "<Leave>"):
    button.event_generate(event)
    print(event, tip.state())
