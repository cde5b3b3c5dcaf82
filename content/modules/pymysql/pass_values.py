# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import pymysql

with pymysql.connect(
    host="127.0.0.1", port=port, user="reader", password="secret",
    database="shop",
) as connection, connection.cursor() as cursor:
    cursor.execute("CREATE TABLE guest (name VARCHAR(40), city VARCHAR(40))")
    query = "INSERT INTO guest VALUES (%(name)s, %(city)s)"
    for name, city in [("O'Hara", "Cork"), ("Zoë", "Oslo"), ("Bo", None)]:
        cursor.execute(query, {"name": name, "city": city})
    connection.commit()

    typed = "' OR ''='"
    cursor.execute("SELECT city FROM guest WHERE name = %s", (typed,))
    print(cursor.fetchall())
    query = "SELECT name FROM guest WHERE city IN %s"
    cursor.execute(query, (["Cork", "Oslo"],))
    print(cursor.fetchall())
    query = "SELECT name FROM guest WHERE city LIKE 'O%%' AND name <> %s"
    print(cursor.mogrify(query, ("O'Hara",)))
    cursor.execute(query, ("O'Hara",))
    print(cursor.fetchall())
    try:
        cursor.execute("SELECT %s, %s", ("Ann",))
    except pymysql.ProgrammingError as error:
        print(error)
