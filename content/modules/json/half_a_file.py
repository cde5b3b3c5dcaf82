import json
from pathlib import Path

menu = {"tea": 2.50, "sizes": {"small", "large"}}
with open("menu.json", "w") as file:
    try:
        json.dump(menu, file)
    except TypeError:
        print("TypeError")
print("left behind:", Path("menu.json").read_text())
menu["sizes"] = sorted(menu["sizes"])
Path("menu.json").write_text(json.dumps(menu))
print(Path("menu.json").read_text())
