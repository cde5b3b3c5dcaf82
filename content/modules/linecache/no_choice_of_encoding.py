import linecache
from pathlib import Path

data = "café\n".encode("latin-1")
Path("plain.txt").write_bytes(data)
Path("comment.txt").write_bytes(b"# coding: latin-1\n" + data)
print(ascii(linecache.getline("plain.txt", 1)))
print(ascii(linecache.getline("comment.txt", 2)))
with open("plain.txt", encoding="latin-1") as file:
    print(ascii(file.readline()))
