# set-up: a text file
from pathlib import Path

Path("poem.txt").write_text("Roses\n\nViolets\nSugar\n", encoding="utf-8")
# end of set-up
import linecache

for number in (1, 2, 3, 99):
    print(f"line {number:>2}: {linecache.getline('poem.txt', number)!r}")

print("no file:", repr(linecache.getline("missing.txt", 1)))
here = 3  # max, as a negative index would count from the end
around = linecache.getlines("poem.txt")[max(here - 2, 0):here + 1]
print(f"around line {here}:", around)
