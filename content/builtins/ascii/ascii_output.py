import ast

city = "Malmö → Łódź 🚆"

escaped = ascii(city)
print(escaped)
print(ascii({"name": "Zoë", "age": 7}), f"{city[:5]!a}")
print("back again:", ast.literal_eval(escaped) == city)

plain = city.encode("ascii", "backslashreplace")  # without quotes
print("here too:  ", plain.decode("unicode_escape") == city)

for errors in ["replace", "ignore", "backslashreplace"]:
    print(f"{errors:16} [{city.encode('ascii', errors).decode()}]")
