from unidecode import unidecode

german = str.maketrans({
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
})
nordic = str.maketrans({"å": "aa", "ø": "oe", "Å": "Aa", "Ø": "Oe"})

for name in ("Jürgen Größl", "Ærø Ågård", "Zoë Łukasz"):
    print(unidecode(name))
    print("  German:", unidecode(name.translate(german)))
    print("  Danish:", unidecode(name.translate(nordic)))
