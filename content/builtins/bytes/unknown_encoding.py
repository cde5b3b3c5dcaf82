def decode(data):
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError as error:
            byte = data[error.start]
            print(f"  not {encoding}: byte {byte:#x}, {error.reason}")


files = {
    "from a spreadsheet": b"\xef\xbb\xbfcaf\xc3\xa9",
    "from an old editor": b"caf\xe9",
    "from a modem":       b"caf\x81",
}
for name, data in files.items():
    print(name)
    text, encoding = decode(data)
    print("  ->", ascii(text), "as", encoding)
