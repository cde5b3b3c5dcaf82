import re

for text in ("42", "\u0664\u0662", "\u096a\u0968"):  # Arabic, Devanagari
    matches = [bool(re.fullmatch(p, text)) for p in (r"\d+", r"[0-9]+")]
    print(ascii(text), "\\d:", matches[0], "[0-9]:", matches[1])
