monday = [12, 30, 7]
tuesday = [15, 22, 9]

print("best:", list(map(max, monday, tuesday)))
print("cubes:", list(map(pow, range(1, 6), [3] * 5)))


def label(city, degrees, unit="°C"):
    return f"{city}: {degrees} {unit}"


for text in map(label, ["Oslo", "Rome", "Lima"], [12, 24]):
    print(text)
