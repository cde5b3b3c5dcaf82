import codecs

name = "José Łuczak"
for errors in ("ignore", "replace", "backslashreplace"):
    print(f"{errors:17}", codecs.encode(name, "ascii", errors).decode())
