import textwrap
from unicodedata import east_asian_width

line = textwrap.wrap("東京から京都へ新幹線で行く", width=8)[0]
columns = sum(2 if east_asian_width(char) in "WF" else 1 for char in line)
print(f"{len(line)} characters take {columns} columns")

# Colour takes characters and no column: wrap first, then colour.
print(textwrap.wrap("\033[31merror\033[0m: disk full", width=16))
for line in textwrap.wrap("error: disk full", width=16):
    print(repr(line.replace("error", "\033[31merror\033[0m")))
