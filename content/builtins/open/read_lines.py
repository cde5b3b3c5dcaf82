# set-up: a text file
from pathlib import Path

Path("cities.txt").write_text("Oslo\nRome\n\nLima\n", encoding="utf-8")
# end of set-up
with open("cities.txt", encoding="utf-8") as file:
    for number, line in enumerate(file, start=1):
        print(number, repr(line))

with open("cities.txt", encoding="utf-8") as file:
    print([line.rstrip("\n") for line in file if line.strip()])
