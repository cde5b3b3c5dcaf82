import shelve
from datetime import date

with shelve.open("plants") as shelf:
    shelf["fern"] = {"room": "bath", "watered": date(2025, 3, 2)}
    shelf["cactus"] = {"room": "hall", "watered": date(2025, 1, 20)}

with shelve.open("plants", flag="r") as shelf:
    for name in sorted(shelf):
        plant = shelf[name]
        print(f"{name:7} {plant['room']:5} {plant['watered']:%d %b}")
    print("rose" in shelf, shelf.get("rose", "no such plant"))
