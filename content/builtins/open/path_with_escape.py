from pathlib import PureWindowsPath

print(ascii("C:\new"), "has a line break")
print(ascii(r"C:\new"), "has not")
print(PureWindowsPath("C:/new") == PureWindowsPath(r"C:\new"))
try:
    open("missing\new.txt")
except OSError as error:
    print("looked for", repr(error.filename))
