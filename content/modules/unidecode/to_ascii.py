from unidecode import unidecode

names = [
    "Zoë Müller",
    "Łódź",
    "Smørrebrød",
    "Đà Nẵng",
    "Москва",
    "Αθήνα",
    "北京",
    "“50 €” – ½ … ™",
]
for name in names:
    print(f"{unidecode(name):24} {name}")
