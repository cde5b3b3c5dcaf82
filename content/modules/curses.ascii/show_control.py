from curses.ascii import DEL, controlnames, iscntrl, unctrl

line = "Café:\t12\x07 \x1b[31moverdrawn\x1b[0m\x7f\r"

print("".join(unctrl(char) if iscntrl(char) else char for char in line))
names = dict(enumerate(controlnames)) | {DEL: "DEL"}
for char in sorted(filter(iscntrl, set(line))):
    name, count = names[ord(char)], line.count(char)
    print(f"{ord(char):3} {name:3} {unctrl(char)} x{count}")
