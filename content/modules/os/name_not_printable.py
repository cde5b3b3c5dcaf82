import os

os.mkdir("old")
open(b"old/caf\xe9.txt", "w").close()  # written where names were Latin-1
(name,) = os.listdir("old")
try:
    name.encode("utf-8")
except UnicodeEncodeError:
    print("UnicodeEncodeError")
print(ascii(name), os.fsencode(name))
print(os.fsencode(name).decode("utf-8", "replace"))
