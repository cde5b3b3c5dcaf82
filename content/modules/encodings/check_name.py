import encodings


def decode(data, charset):
    try:
        return data.decode(charset or "utf-8")  # None: not said
    except (LookupError, ValueError) as error:  # a bad name, or bad bytes
        print(f"{charset!a}: {error}")
        return data.decode("utf-8", errors="replace")


letter = "café".encode()
for charset in ("utf-8", "utf-9", "hex", "latin-1"):
    print(f"{charset:<7} {decode(letter, charset)}")

for name in ("UTF 8", "klingon"):
    plain = encodings.normalize_encoding(name).lower()
    found = encodings.search_function(plain)
    print(f"{name:<7} {found.name if found else 'is not to be had'}")
