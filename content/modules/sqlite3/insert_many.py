import csv
import sqlite3

lines = ["city,population", "Lagos,15946000", "Lima,11283000", "Oslo,717000"]
rows = csv.DictReader(lines)

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE city (name TEXT NOT NULL PRIMARY KEY, people INT)")
with db:
    cursor = db.executemany(
        "INSERT INTO city VALUES (?, ?)",
        ((row["city"], row["population"]) for row in rows),
    )
print("inserted:", cursor.rowcount)

upsert = """
    INSERT INTO city VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET people = excluded.people
"""
with db:
    db.executemany(upsert, [("Oslo", 724_290), ("Quito", 1_763_275)])

query = "SELECT name, people FROM city WHERE people < ? ORDER BY name"
for name, people in db.execute(query, (2_000_000,)):
    print(f"{name:8} {people:>11,}")
db.close()
