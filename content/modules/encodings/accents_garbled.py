from encodings.aliases import aliases

data = "café".encode("utf-8")
for name in ("l1", "windows_1252", "utf8"):
    print(f"{aliases[name]:<8}", data.decode(name))
