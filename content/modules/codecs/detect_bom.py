import codecs

MARKS = [
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]


def encoding_of(data):
    return next((name for bom, name in MARKS if data.startswith(bom)), "utf-8")


text = "na\u00efve"
for data in (
    text.encode("utf-8"),
    text.encode("utf-8-sig"),
    codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    codecs.BOM_UTF32_BE + text.encode("utf-32-be"),
):
    name = encoding_of(data)
    print(f"{data[:4].hex(' '):12} {name:10} {data.decode(name)}")
