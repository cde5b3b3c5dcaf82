letters = "abcdefgh"

parts = {
    "[2:5]": slice(2, 5),
    "[-3:]": slice(-3, None),
    "[:100]": slice(100),
    "[::3]": slice(None, None, 3),
    "[::-1]": slice(None, None, -1),
    "[5:2]": slice(5, 2),
}
for text, part in parts.items():
    start, stop, step = part.indices(len(letters))
    covered = range(start, stop, step)
    numbers = f"{start:2} {stop:2} {step:2}"
    found = f"{letters[part]!r:10} {numbers} "
    print(f"{text:7}", found, len(covered), "items")
