import sqlite3

db = sqlite3.connect(":memory:", isolation_level=None)
db.execute("CREATE TABLE customers (id INTEGER PRIMARY KEY)")
db.execute("CREATE TABLE orders (customer INTEGER REFERENCES customers)")
for setting in ("OFF", "ON"):
    db.execute(f"PRAGMA foreign_keys = {setting}")
    try:
        db.execute("INSERT INTO orders VALUES (404)")
        print(setting, "order for nobody accepted")
    except sqlite3.IntegrityError as error:
        print(setting, "IntegrityError:", error)
