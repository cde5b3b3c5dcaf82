import lzma
from pathlib import Path

rows = "\n".join(f"{n:05},delivered" for n in range(20_000))

with lzma.open("parcels.csv.xz", "wt", encoding="utf-8", preset=7) as file:
    file.write(rows)

packed = Path("parcels.csv.xz").stat().st_size
print("below 5 % of the text:", packed < len(rows) * 0.05)

with lzma.open("parcels.csv.xz", "rt", encoding="utf-8") as file:
    for line in file:
        if line.startswith("00042"):
            print("found:", line.rstrip())
            break
