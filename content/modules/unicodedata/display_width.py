import unicodedata


def width(text):
    return sum(
        0 if unicodedata.category(c) in ("Mn", "Me", "Cf")
        else 2 if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in unicodedata.normalize("NFC", text)
    )


cities = {"Tōkyō": "東京", "Seoul": "서울", "Ha Noi": "Hà Nội"}

for latin, local in cities.items():
    padding = " " * (10 - width(local))
    sizes = f"{len(local)} characters, {width(local)} columns"
    print(f"{local}{padding}| {latin:7} {sizes}")
