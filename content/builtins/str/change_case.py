name = "ada LOVELACE"

print(name.title(), "|", name.capitalize(), "|", name.upper())
print("Straße".lower() == "STRASSE".lower())
print("Straße".casefold() == "STRASSE".casefold())

cities = ["oslo", "Paris", "Bergen"]
print(sorted(cities), "or", sorted(cities, key=str.casefold))
