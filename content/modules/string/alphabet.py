import string

print(string.ascii_lowercase)
print(string.ascii_uppercase + string.digits)
print(repr(string.whitespace))

for number, letter in enumerate(string.ascii_uppercase[:3], start=1):
    print(f"column {letter} = {number}")


def shifted(alphabet, places):
    places %= len(alphabet)
    return alphabet[places:] + alphabet[:places]


rot13 = str.maketrans(
    string.ascii_letters,
    shifted(string.ascii_lowercase, 13) + shifted(string.ascii_uppercase, 13),
)
print("Meet me at noon".translate(rot13))
