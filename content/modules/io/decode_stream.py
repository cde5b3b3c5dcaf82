import csv
import io

upload = io.BytesIO("städte;land\r\nGraz;Österreich\r\n".encode("latin-1"))

text = io.TextIOWrapper(upload, encoding="latin-1", newline="")
for row in csv.reader(text, delimiter=";"):
    print(row)

text.detach()  # leaves the stream below open
upload.seek(0)
try:
    io.TextIOWrapper(upload, encoding="utf-8").read()
except UnicodeDecodeError as error:
    print("as UTF-8:", error.reason)

repaired = io.TextIOWrapper(
    io.BytesIO(b"caf\xe9\r\nbar\r\n"), encoding="utf-8", errors="replace"
)
print(repr(repaired.read()))
