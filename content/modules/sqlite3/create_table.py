import sqlite3
from contextlib import closing

with closing(sqlite3.connect("library.db")) as connection:
    connection.execute(
        """CREATE TABLE IF NOT EXISTS book (
               id INTEGER PRIMARY KEY,
               title TEXT NOT NULL,
               year INTEGER)"""
    )
    cursor = connection.execute(
        "INSERT INTO book (title, year) VALUES (?, ?)", ("Emma", 1815)
    )
    connection.commit()
    print("new row has id", cursor.lastrowid)

with closing(sqlite3.connect("library.db")) as connection:
    print(connection.execute("SELECT * FROM book").fetchall())
