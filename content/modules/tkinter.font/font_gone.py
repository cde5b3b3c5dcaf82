import tkinter as tk
from tkinter import font, ttk

window, style = tk.Tk(), ttk.Style()
kept = font.Font(size=60)
style.configure("Kept.TLabel", font=kept)
style.configure("Lost.TLabel", font=font.Font(size=60))
for name in ("Kept.TLabel", "Lost.TLabel"):
    label = ttk.Label(window, text="Total", style=name)
    wanted = kept.metrics("linespace")
    print(name, "is large:", label.winfo_reqheight() >= wanted)
