import csv
from pathlib import Path

stations = [
    {"city": "Oslo", "temp": -3, "sensor": "t-17"},
    {"city": "Rome", "temp": 14, "wind": 12},
]

with open("weather.csv", "w", newline="", encoding="utf-8") as file:
    columns = ["city", "temp", "wind"]
    writer = csv.DictWriter(
        file, fieldnames=columns, restval="?", extrasaction="ignore"
    )
    writer.writeheader()
    writer.writerows(stations)

print(Path("weather.csv").read_text(encoding="utf-8"), end="")
