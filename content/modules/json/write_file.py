import json
from pathlib import Path

trip = {
    "from": "Zürich",
    "to": "Kraków",
    "stops": ["Wien", "Ostrava"],
    "return": None,
}

with open("trip.json", "w", encoding="utf-8") as file:
    json.dump(trip, file, indent=2, ensure_ascii=False)
    file.write("\n")

print(Path("trip.json").read_text(encoding="utf-8"), end="")
