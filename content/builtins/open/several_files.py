# set-up: two files with as many lines
from pathlib import Path

Path("names.txt").write_text("Ada\nGrace\n", encoding="utf-8")
Path("cities.txt").write_text("London\nNew York\n", encoding="utf-8")
# end of set-up
from pathlib import Path

with (
    open("names.txt", encoding="utf-8") as names,
    open("cities.txt", encoding="utf-8") as cities,
    open("people.txt", "w", encoding="utf-8") as people,
):
    for name, city in zip(names, cities):
        people.write(f"{name.strip()} lives in {city.strip()}\n")

print(Path("people.txt").read_text(encoding="utf-8"), end="")
try:
    names.read()
except ValueError as error:
    print("afterwards:", error)
