from encodings.aliases import aliases

data = b"\x93Tea\x94 for 3 \x80"
for name in ("latin1", "windows_1252"):
    print(f"{aliases[name]:<8}", ascii(data.decode(name)))
print(data.decode("cp1252"))
