with open("dos.txt", "w", newline="\r\n") as file:
    file.write("first\nsecond\n")

with open("dos.txt", "rb") as file:
    print("as bytes:   ", file.read())
with open("dos.txt") as file:
    print("as usual:   ", repr(file.read()), "seen:", repr(file.newlines))
with open("dos.txt", newline="") as file:
    print("as they are:", repr(file.read()))

with open("dos.txt") as old, open("unix.txt", "w", newline="\n") as new:
    new.writelines(old)
with open("unix.txt", "rb") as file:
    print("converted:  ", file.read())
