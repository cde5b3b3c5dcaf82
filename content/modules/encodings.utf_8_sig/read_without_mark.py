# set-up: a file that begins with the mark
from pathlib import Path

Path("export.csv").write_bytes(b"\xef\xbb\xbfcity,rain\r\nTurin,12\r\n")
# end of set-up
import csv
import encodings.utf_8_sig

for encoding in ("utf-8", "utf-8-sig"):
    with open("export.csv", encoding=encoding, newline="") as file:
        for row in csv.DictReader(file):
            print(f"{encoding:9} {ascii(list(row))}")
            print(f"{'':10}city: {row.get('city', 'not found')}")

for data in (b"\xef\xbb\xbfTurin", b"Turin"):
    print(data, "gives", encodings.utf_8_sig.decode(data))
