def decode(data):
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError as error:
            byte = error.object[error.start]
            print(f"  not {encoding}: byte {byte:#x}, {error.reason}")


files = {
    "from a spreadsheet": b"\xef\xbb\xbfM\xc3\xbcller",
    "from an old editor": b"M\xfcller",
    "from a DOS program": b"M\x81ller",
}
for name, data in files.items():
    print(name)
    text, encoding = decode(data)
    print("  ->", repr(text), "as", encoding)
