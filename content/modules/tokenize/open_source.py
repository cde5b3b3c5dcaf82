import tokenize
from pathlib import Path

code = "# coding: latin-1\ncafe = 'Café Zoë'\n"
Path("places.py").write_bytes(code.encode("latin-1"))

with open("places.py", "rb") as file:
    encoding, first_lines = tokenize.detect_encoding(file.readline)
print("declared:", encoding)

with tokenize.open("places.py") as file:
    print(file.read().splitlines()[1])
