WORDS = {"yes": True, "on": True, "no": False, "off": False}

print("bool:", bool("no"))
for word in ("no", "On", "nope"):
    print(f"{word}:", WORDS.get(word.lower(), "refused"))
