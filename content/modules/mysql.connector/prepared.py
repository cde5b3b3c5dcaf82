# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import mysql.connector

with mysql.connector.connect(
    host="127.0.0.1", port=port, user="reader", password="secret",
    database="shop",
) as connection:
    with connection.cursor(prepared=True) as cursor:
        cursor.execute("CREATE TABLE guest (name VARCHAR(40), age INT)")
        query = "INSERT INTO guest VALUES (?, ?)"
        for guest in [("O'Hara", 41), ("Zoë", 29), ("Bo", None)]:
            cursor.execute(query, guest)
        connection.commit()

        typed = "' OR ''='"
        cursor.execute("SELECT age FROM guest WHERE name = ?", (typed,))
        print(cursor.fetchall())
        cursor.execute("SELECT age FROM guest WHERE name = ?", ("O'Hara",))
        print(cursor.fetchall())

    ages = [29, 41]
    marks = ", ".join(["%s"] * len(ages))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT name FROM guest WHERE age IN ({marks})"
                       " ORDER BY age", ages)
        print(cursor.fetchall())
