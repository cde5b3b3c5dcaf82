import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE users (name, admin)")
db.executemany("INSERT INTO users VALUES (?, ?)", [("ada", 1), ("bob", 0)])
name = "x' OR admin = 1 --"  # typed by a stranger
print(db.execute(f"SELECT * FROM users WHERE name = '{name}'").fetchall())
print(db.execute("SELECT * FROM users WHERE name = ?", [name]).fetchall())
db.close()
