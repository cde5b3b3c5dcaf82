# set-up: a file with names
from pathlib import Path

names = "Zoë Müller, Łódź\nØystein Dahl, Tromsø\n"
Path("guests.csv").write_text(names, encoding="utf-8")
# end of set-up
from unidecode import unidecode

with open("guests.csv", encoding="utf-8") as source, \
        open("guests_ascii.csv", "w", encoding="ascii") as target:
    for line in source:
        target.write(unidecode(line))

print(open("guests_ascii.csv", encoding="ascii").read(), end="")
