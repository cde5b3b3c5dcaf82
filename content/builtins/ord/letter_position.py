for letter in "adZ":
    position = ord(letter.lower()) - ord("a") + 1
    print(letter, ord(letter), "position", position)


def column_number(name):
    if not (name.isascii() and name.isalpha()):
        raise ValueError(f"{name!r} is no column")
    number = 0
    for letter in name.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


for name in ["C", "Z", "AA", "XFD"]:
    print(f"column {name:3} is number {column_number(name)}")
