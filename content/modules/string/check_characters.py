import string

ALLOWED = set(string.ascii_lowercase + string.digits + "_")

for name in ["ada_99", "Ada", "ada lovelace", "åsa", "x²", ""]:
    strange = [c for c in name if c not in ALLOWED]
    if strange or not name:
        print(f"{name:12} refused because of {strange or 'no characters'}")
    else:
        print(f"{name:12} accepted")

print("isalnum is wider:", "åsa".isalnum(), "x²".isalnum())
print("hexadecimal:", all(c in string.hexdigits for c in "c0ffee"))
