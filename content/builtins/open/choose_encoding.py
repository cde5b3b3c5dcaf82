from pathlib import Path

Path("old.txt").write_bytes("Århus 21 °C".encode("latin-1"))

try:
    with open("old.txt", encoding="utf-8") as file:
        file.read()
except UnicodeDecodeError as error:
    print("not UTF-8:", error.reason)

with open("old.txt", encoding="latin-1") as file:
    print(file.read())

Path("excel.txt").write_bytes(b"\xef\xbb\xbfcity")
with open("excel.txt", encoding="utf-8-sig") as file:
    print(repr(file.read()), "without the mark at the start")
