from collections import Counter

visits = [
    {"city": "Oslo", "year": 2024},
    {"city": "Lima", "year": 2024},
    {"year": 2024, "city": "Oslo"},
    {"city": "Oslo", "year": 2025},
]

try:
    set(visits)
except TypeError as error:
    print("set of dict:", type(error).__name__)

counts = Counter(map(frozendict, visits))
for visit, times in counts.items():
    print(f"{visit['city']} {visit['year']}: {times}")
print(f"{len(visits)} visits, {len(counts)} different")
