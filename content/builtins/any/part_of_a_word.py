import re

words = ["win", "prize"]
for text in ("Close the window!", "You win!"):
    parts = any(word in text for word in words)
    split = any(word in text.split() for word in words)
    whole = any(word in re.findall(r"\w+", text) for word in words)
    print(f"{text:18} in: {parts!s:6} split: {split!s:6} findall: {whole}")
