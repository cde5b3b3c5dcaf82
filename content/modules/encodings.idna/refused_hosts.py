from encodings import idna

for host in ("shop..example", "ü" * 70 + ".example", "no\u2028break.example"):
    try:
        print(host.encode("idna"))
    except UnicodeError as error:
        print(f"{ascii(host)[:24]:<26}refused: {isinstance(error, ValueError)}")

try:
    idna.ToASCII("x" * 64)
except UnicodeError:
    print("64 letters are one too many; 63:", len(idna.ToASCII("x" * 63)))
