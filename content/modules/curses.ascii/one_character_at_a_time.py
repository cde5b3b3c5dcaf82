from curses.ascii import isdigit, isspace

for value in ("2024", "", b"7"):
    try:
        isdigit(value)
    except TypeError:
        print(repr(value), "TypeError")
print([isdigit(char) for char in "20a"], isdigit(b"7"[0]))
print(isspace(b" "), isspace(b" "[0]))
