import json
from pathlib import Path

trip = {
    "from": "Zürich",
    "to": "Kraków",
    "stops": ["Wien", "Ostrava"],
    "return": None,
}

text = json.dumps(trip, indent=2, ensure_ascii=False)
with open("trip.json", "w", encoding="utf-8") as file:
    file.write(text + "\n")

print(Path("trip.json").read_text(encoding="utf-8"), end="")
