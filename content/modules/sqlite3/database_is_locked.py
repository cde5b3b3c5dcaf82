import sqlite3

first = sqlite3.connect("shop.db")
first.execute("CREATE TABLE teas (name)")
first.execute("INSERT INTO teas VALUES ('assam')")  # begins a transaction
second = sqlite3.connect("shop.db", timeout=0.1)
for attempt in ("too early", "later"):
    try:
        print(attempt, second.execute("DELETE FROM teas").rowcount)
    except sqlite3.OperationalError as error:
        print(attempt, "OperationalError:", error)
    first.commit()
