import sqlite3
from datetime import date

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE visits (day DATE)")
for day in (date(2026, 3, 9), date(2026, 3, 10)):
    db.execute("INSERT INTO visits VALUES (?)", [day.isoformat()])
[last] = db.execute("SELECT max(day) FROM visits").fetchone()
print(repr(last), date.fromisoformat(last).strftime("%d.%m.%Y"))
db.execute("INSERT INTO visits VALUES (?)", ["9.3.2026"])
print(*db.execute("SELECT max(day) FROM visits"))  # text that sorts wrongly
