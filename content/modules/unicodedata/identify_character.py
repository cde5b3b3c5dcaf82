import unicodedata

text = "50\u00a0€\u200b –\t½"

for c in text:
    name = unicodedata.name(c, "no name")
    print(f"U+{ord(c):04X}  {unicodedata.category(c)}  {name}")

hidden = [c for c in text if unicodedata.category(c) in ("Cc", "Cf")]
print("invisible:", [f"U+{ord(c):04X}" for c in hidden])
