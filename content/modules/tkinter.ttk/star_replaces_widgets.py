names = {}
exec("from tkinter import *", names)
print(names["Button"].__module__, names["Text"].__module__)
exec("from tkinter.ttk import *", names)
print(names["Button"].__module__, names["Text"].__module__)

import tkinter as tk
from tkinter import ttk
print(tk.Button.__module__, ttk.Button.__module__)
