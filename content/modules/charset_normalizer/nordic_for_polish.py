from charset_normalizer import from_bytes

text = "Zażółć gęślą jaźń. Wszystkie pliki są już bardzo stare.\n"
match = from_bytes(text.encode("iso8859_2")).best()
print(match.encoding, str(match)[:17])
print(str(match)[17:] == text[17:])
match = from_bytes(text.encode("iso8859_2"),
                   cp_isolation=["utf_8", "iso8859_2"]).best()
print(match.encoding, str(match)[:17])
