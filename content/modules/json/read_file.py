# set-up: a file
from pathlib import Path

Path("menu.json").write_text(
    """{"café": "Zebra", "open": true,
        "drinks": [{"name": "espresso", "price": 2.4},
                   {"name": "tea", "price": 3}]}""",
    encoding="utf-8",
)
# end of set-up
import json

with open("menu.json", encoding="utf-8") as file:
    menu = json.load(file)

print(type(menu).__name__, "with", list(menu))
for drink in menu["drinks"]:
    print(f"{drink['name']:10} {drink['price']:6.2f}")
print("open today:", menu["open"])
print("phone:     ", menu.get("phone", "not given"))
