# set-up: two files with other encodings
from pathlib import Path

Path("old.txt").write_bytes("Århus, “Café” 5 €".encode("cp1252"))
Path("excel.txt").write_bytes(b"\xef\xbb\xbfcity")

# end of set-up
try:
    with open("old.txt", encoding="utf-8") as file:
        file.read()
except UnicodeDecodeError as error:
    print("not UTF-8:", error.reason)

with open("old.txt", encoding="cp1252") as file:
    print(file.read())

with open("excel.txt", encoding="utf-8-sig") as file:
    print(repr(file.read()), "without the mark at the start")
