import gzip
import zlib

text = b"high tide 06:12, low tide 12:30, " * 3
raw = zlib.compressobj(wbits=-15)
forms = {
    "zlib": zlib.compress(text),
    "gzip": gzip.compress(text, mtime=0),
    "raw": raw.compress(text) + raw.flush(),
}
print("read as   zlib   gzip   raw    either")
for name, data in forms.items():
    row = []
    for wbits in (15, 31, -15, 47):
        try:
            row.append(str(zlib.decompress(data, wbits=wbits) == text))
        except zlib.error:
            row.append("error")
    print(f"{name:8}", " ".join(f"{cell:6}" for cell in row).rstrip())
