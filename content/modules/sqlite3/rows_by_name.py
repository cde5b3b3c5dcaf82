import sqlite3

db = sqlite3.connect(":memory:")
db.row_factory = sqlite3.Row
db.execute("CREATE TABLE flight (code TEXT, seats INTEGER, gate TEXT)")
db.execute("INSERT INTO flight VALUES ('LH17', 180, 'B4')")
db.execute("INSERT INTO flight VALUES ('OS88', 76, NULL)")

for row in db.execute("SELECT * FROM flight ORDER BY seats"):
    print(row["code"], row["seats"], row["gate"])

row = db.execute("SELECT code, seats FROM flight").fetchone()
print("columns:", row.keys())
print("as dict:", dict(row))

count = db.execute("SELECT count(*) FROM flight").fetchone()[0]
print("one value:", count)
db.close()
