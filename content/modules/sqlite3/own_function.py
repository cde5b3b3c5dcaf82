import sqlite3
import unicodedata


def plain(text):
    if text is None:  # NULL
        return None
    letters = unicodedata.normalize("NFD", str(text).casefold())
    return "".join(c for c in letters if not unicodedata.combining(c))


db = sqlite3.connect(":memory:")
db.create_function("plain", 1, plain, deterministic=True)
db.execute("CREATE TABLE guest (name TEXT)")
db.executemany(
    "INSERT INTO guest VALUES (?)", [("Élodie",), ("Zoë",), ("Erik",)]
)

print(db.execute("SELECT name FROM guest ORDER BY name").fetchall())
print(db.execute("SELECT name FROM guest ORDER BY plain(name)").fetchall())

query = "SELECT name FROM guest WHERE plain(name) LIKE ?"
print(db.execute(query, (plain("É") + "%",)).fetchall())
db.close()
