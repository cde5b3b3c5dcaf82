from charset_normalizer import from_bytes, is_binary

data = "Prix du thé à Besançon : 12 €, déjà payés".encode("cp1252")

match = from_bytes(data, cp_isolation=["utf_8", "cp1252"]).best()
print(match.encoding, str(match)[:15])

print(is_binary(data), is_binary(bytes(range(256)) * 8))
none = from_bytes(data, cp_isolation=["utf_8", "ascii"]).best()
print(none, "- none of these")
