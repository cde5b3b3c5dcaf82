lines = [
    b"  Content-TYPE:\ttext/html \r\n",
    b"Host: shop.example:8042",
    b"caf\xc3\xa9: 1",
]

for line in lines:
    name, _, value = line.rstrip(b"\r\n").partition(b":")
    name, value = name.lstrip().lower(), value.strip()
    print(name, value, value.isdigit(), name.isascii())

path = b"/photos/2026/sea.of.clouds.JPG"
folder, _, file = path.rpartition(b"/")
stem, ending = file.rsplit(b".", 1)
print(folder, stem.title(), ending.swapcase(), path.rfind(b"/"))
print(path.index(b"2026"), path.rindex(b"."), ending.isupper(), stem.islower())

try:
    path.index(b"2027")
except ValueError as error:
    print("ValueError:", error)
