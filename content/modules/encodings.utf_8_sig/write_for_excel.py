import csv
import encodings.utf_8_sig
from pathlib import Path

with open("cities.csv", "w", encoding="utf-8-sig", newline="") as file:
    csv.writer(file).writerow(["K\u00f6ln", 14])
with open("cities.csv", "a", encoding="utf-8-sig", newline="") as file:
    csv.writer(file).writerow(["Malm\u00f6", 9])

data = Path("cities.csv").read_bytes()
print(data)
print("marks:", data.count(b"\xef\xbb\xbf"))

pieces = [encodings.utf_8_sig.encode(name)[0] for name in ("Ulm", "Lund")]
print("encoded in pieces:", b"".join(pieces))
