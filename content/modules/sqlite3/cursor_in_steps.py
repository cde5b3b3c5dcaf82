import sqlite3

store = sqlite3.connect(":memory:")
cursor = store.cursor()
cursor.executescript("CREATE TABLE stock (item TEXT, pieces INT);")
cursor.execute("INSERT INTO stock VALUES ('tea', 4)")
print("open transaction:", store.in_transaction, "row", cursor.lastrowid)
goods = [("jam", 9), ("rice", 0), ("salt", 0)]
cursor.executemany("INSERT INTO stock VALUES (?, ?)", goods)
store.commit()

cursor.execute("SELECT item, pieces FROM stock ORDER BY item")
print("columns:", [column[0] for column in cursor.description])
cursor.arraysize = 3
while portion := cursor.fetchmany():
    print("portion:", portion)

cursor.execute("DELETE FROM stock WHERE pieces = 0")
print("deleted:", cursor.rowcount, "changes in all:", store.total_changes)
store.rollback()
cursor.row_factory = sqlite3.Row
print(cursor.execute("SELECT * FROM stock").fetchone().keys())
cursor.close()
print("belongs to:", cursor.connection is store)
store.close()
