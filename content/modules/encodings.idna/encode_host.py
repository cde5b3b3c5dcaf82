from encodings import idna

for host in ("bücher.example", "Café.München.example", "plain.example"):
    print(f"{host:<21} {host.encode('idna').decode()}")

print(idna.ToASCII("bücher"), idna.nameprep("BÜCHER"))
print("straße.example".encode("idna"))
