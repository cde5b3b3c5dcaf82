import codecs

for label in ["UTF8", "latin-1", "L1", "Windows-1252", "sjis", "klingon"]:
    try:
        found = codecs.lookup(label)
    except LookupError:
        print(f"{label:14}unknown")
    else:
        data = "caf\u00e9 30\u20ac".encode(label, errors="replace")
        print(f"{label:14}{found.name:12}{data}")
