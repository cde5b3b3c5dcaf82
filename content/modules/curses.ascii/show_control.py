from curses.ascii import controlnames, isctrl, unctrl

line = "Café:\t12\x07 \x1b[31moverdrawn\x1b[0m\r"

print("".join(unctrl(char) if isctrl(char) else char for char in line))
for char in sorted(filter(isctrl, set(line))):
    name, count = controlnames[ord(char)], line.count(char)
    print(f"{ord(char):2} {name:3} {unctrl(char)} x{count}")
