import codecs


def decode(data):
    encodings = ["utf-8-sig", "cp1252", "latin-1"]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings.insert(0, "utf-16")  # cp1252 would take it, too
    for encoding in encodings:
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError as error:
            byte = error.object[error.start]
            print(f"  not {encoding}: byte {byte:#x}, {error.reason}")


files = {
    "from a spreadsheet": b"\xef\xbb\xbfM\xc3\xbcller",
    "saved as Unicode": b"\xff\xfeM\x00\xfc\x00",
    "from an old editor": b"M\xfcller",
    "from a DOS program": b"M\x81ller",
}
for name, data in files.items():
    print(name)
    text, encoding = decode(data)
    print("  ->", repr(text), "as", encoding)
