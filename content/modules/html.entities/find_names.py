from html.entities import codepoint2name, html5, name2codepoint


def names(character):
    return sorted(name for name, sign in html5.items() if sign == character)


for character in "→é½✓":
    print(character, codepoint2name.get(ord(character), "-"), end=": ")
    print(*names(character))

print(len(name2codepoint), "in HTML 4,", len(html5), "keys in HTML 5")
print("two characters:", sum(len(sign) == 2 for sign in html5.values()))
try:
    name2codepoint["check"]
except KeyError:
    print("check is newer:", html5["check;"])
