import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE account (name TEXT, balance INTEGER)")
db.executemany(
    "INSERT INTO account VALUES (?, ?)", [("ana", 70), ("raj", 950)]
)
db.commit()  # in a file nothing stays without it

typed = "nobody' OR '1'='1"  # what an attacker enters as a name

unsafe = f"SELECT * FROM account WHERE name = '{typed}'"
print("pasted in:   ", db.execute(unsafe).fetchall())

safe = "SELECT * FROM account WHERE name = ?"
print("as parameter:", db.execute(safe, (typed,)).fetchall())

named = "SELECT name FROM account WHERE balance > :least"
print("by name:     ", db.execute(named, {"least": 100}).fetchone())
db.close()
