import bz2

with bz2.open("words.txt.bz2", "wt", encoding="utf-8") as file:
    for word in ("Straße", "maison", "dům"):
        print(word, file=file)

with open("words.txt.bz2", "rb") as raw:
    print("file starts with", raw.read(3))

with bz2.open("words.txt.bz2", "rt", encoding="utf-8") as file:
    for number, line in enumerate(file, 1):
        print(number, line.rstrip())
