import linecache
from pathlib import Path

Path("poem.txt").write_text("Roses\n\nViolets\nSugar\n", encoding="utf-8")

for number in (1, 2, 3, 99):
    print(f"line {number:>2}: {linecache.getline('poem.txt', number)!r}")

print("no file:", repr(linecache.getline("missing.txt", 1)))
print("around line 3:", linecache.getlines("poem.txt")[1:4])
