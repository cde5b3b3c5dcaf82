import codecs

labels = ["UTF8", "latin-1", "L1", "Windows-1252", "sjis", "klingon", "hex"]
for label in labels:
    try:
        found = codecs.lookup(label)
        data = "caf\u00e9 30\u20ac".encode(label, errors="replace")
    except (LookupError, ValueError):  # the last for idna, or a zero byte
        print(f"{label:13} no encoding of text")
    else:
        print(f"{label:13} {found.name:11} {data}")
