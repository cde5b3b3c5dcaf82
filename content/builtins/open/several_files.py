from pathlib import Path

Path("names.txt").write_text("Ada\nGrace\n", encoding="utf-8")
Path("cities.txt").write_text("London\nNew York\n", encoding="utf-8")

with (
    open("names.txt", encoding="utf-8") as names,
    open("cities.txt", encoding="utf-8") as cities,
):
    for name, city in zip(names, cities):
        print(name.strip(), "lives in", city.strip())

try:
    names.read()
except ValueError as error:
    print("afterwards:", error)
