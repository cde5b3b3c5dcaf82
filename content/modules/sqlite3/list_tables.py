import sqlite3

db = sqlite3.connect(":memory:")
db.executescript(
    """
    CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE invoice (number TEXT, total REAL, customer_id INTEGER);
    """
)

tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
columns = "SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden <> 1"

for (table,) in db.execute(tables).fetchall():
    print(table)
    for name, kind in db.execute(columns, (table,)):
        print(f"    {name:11} {kind}")

cursor = db.execute("SELECT number, total * 1.2 AS gross FROM invoice")
print("result:", [column[0] for column in cursor.description])
db.close()
