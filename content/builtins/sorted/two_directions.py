results = [
    ("Mia", "Oslo", 31),
    ("Ben", "Rome", 28),
    ("Eva", "Oslo", 31),
    ("Tom", "Rome", 35),
]

print("score down, name up")
for name, city, score in sorted(results, key=lambda row: (-row[2], row[0])):
    print(f"  {score} {name}")

print("city down, name up")
by_name = sorted(results, key=lambda row: row[0])
for name, city, _ in sorted(by_name, key=lambda row: row[1], reverse=True):
    print(f"  {city} {name}")
