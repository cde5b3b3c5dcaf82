from unidecode import unidecode

cities = ["Malmö", "Łódź", "São Paulo", "Saarbrücken", "Tromsø", "Oslo"]


def key(text):
    return " ".join(unidecode(text).casefold().split())


for typed in ("lodz", "sao", "Tromsö", "😀"):
    wanted = key(typed)  # of a lone emoji nothing is left
    found = [city for city in cities if wanted and wanted in key(city)]
    print(f"{typed:7}", found)

print(sorted(cities))
print(sorted(cities, key=key))
