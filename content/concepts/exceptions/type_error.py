def greet(first, last):
    return f"Dear {first} {last}"


found = None
prices = [2.5, 4]
attempts = {
    "'Room ' + 7": lambda: "Room " + 7,
    "greet('Ada')": lambda: greet("Ada"),
    "list(found)": lambda: list(found),
    "found[0]": lambda: found[0],
    "prices(0)": lambda: prices(0),
    "'3' * '4'": lambda: "3" * "4",
    "len(42)": lambda: len(42),
}
for code, attempt in attempts.items():
    try:
        attempt()
    except TypeError as error:
        print(f"{code:<13} {error}")

print("text and number:", "Room " + str(7), "or", f"Room {7}")
print("number from text:", int("3") * int("4"))
