class Keeping(dict):
    def __missing__(self, key):
        return "{" + key + "}"


letter = "Dear {name},\nyour order {number} was sent to {city}.\n{sender}"
order = {"name": "Mia", "number": 1042, "city": "Graz"}

print(letter.format_map(Keeping(order)))

try:
    letter.format_map(order)
except KeyError as error:
    print("without a value for", error)

first = letter[: letter.rindex("\n")]
print("all but the last line:", first.format_map(order).count("\n") + 1)
