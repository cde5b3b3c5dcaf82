from curses.ascii import isdigit

for value in ("2024", "", b"7"):
    try:
        isdigit(value)
    except TypeError:
        print(repr(value), "TypeError")
print([isdigit(char) for char in "20a"], isdigit(b"7"[0]))
