import json
import sqlite3
import uuid

ticket = uuid.UUID("0f2c9c1e-58a5-4b7e-9d0a-3c1f6be2a7d4")

try:
    json.dumps({"ticket": ticket})
except TypeError as error:
    print(error)
print(json.dumps({"ticket": ticket}, default=str))

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE tickets (id BLOB PRIMARY KEY, seat TEXT)")
db.execute("INSERT INTO tickets VALUES (?, ?)", (ticket.bytes, "12A"))
db.commit()  # in a file nothing stays without it
stored, seat = db.execute("SELECT id, seat FROM tickets").fetchone()
db.close()

print(len(stored), "bytes:", stored.hex(" ", 4))
print(uuid.UUID(bytes=stored), "has seat", seat)
print("same ticket:", uuid.UUID(bytes=stored) == ticket)
