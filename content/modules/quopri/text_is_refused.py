import quopri

try:
    quopri.encodestring("K\u00f6ln")
except TypeError as error:
    print(type(error).__name__)
for charset in ("utf-8", "latin-1"):
    print(charset, quopri.encodestring("K\u00f6ln".encode(charset)))
