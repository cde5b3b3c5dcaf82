# set-up: a file with three keys
import dbm.sqlite3

with dbm.sqlite3.open("visits.db", "c") as visits:
    for page, count in {"/": 310, "/shop/tea": 96, "/shop/cups": 41}.items():
        visits[page] = count
# end of set-up
import dbm.sqlite3
import sqlite3
from contextlib import closing

with closing(sqlite3.connect("visits.db")) as connection:
    query = """
        SELECT CAST(key AS TEXT), CAST(value AS INTEGER) AS visits
        FROM Dict WHERE CAST(key AS TEXT) GLOB '/shop/*'
        ORDER BY visits DESC
    """
    for page, count in connection.execute(query):
        print(f"{page:11} {count:4}")
    rows = ((f"/news/{day}".encode(), b"0") for day in range(1000))
    with connection:
        connection.executemany("REPLACE INTO Dict VALUES (?, ?)", rows)

with dbm.sqlite3.open("visits.db") as visits:
    print(len(visits), "pages,", visits["/news/999"])
