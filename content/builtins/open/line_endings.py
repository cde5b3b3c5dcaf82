with open("dos.txt", "w", encoding="utf-8", newline="\r\n") as file:
    file.write("first\nsecond\n")

with open("dos.txt", "rb") as file:
    print("as bytes:   ", file.read())
with open("dos.txt", encoding="utf-8") as file:
    print("as usual:   ", repr(file.read()), "seen:", repr(file.newlines))
with open("dos.txt", encoding="utf-8", newline="") as file:
    print("as they are:", repr(file.read()))

with (
    open("dos.txt", encoding="utf-8") as old,
    open("unix.txt", "w", encoding="utf-8", newline="\n") as new,
):
    new.writelines(old)
with open("unix.txt", "rb") as file:
    print("converted:  ", file.read())
