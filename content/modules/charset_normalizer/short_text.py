from charset_normalizer import from_bytes

data = "Zoë Öz".encode("cp1252")
match = from_bytes(data).best()
print(str(match), "instead of Zoë Öz, chaos", match.chaos)
print(from_bytes(data, cp_isolation=["utf_8", "cp1252"]).best())
