# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import MySQLdb

connection = MySQLdb.connect(
    host="127.0.0.1", port=port, user="reader", password="secret",
    database="shop",
)
cursor = connection.cursor()
cursor.execute("CREATE TABLE guest (name VARCHAR(40), city VARCHAR(40))")
query = "INSERT INTO guest VALUES (%(name)s, %(city)s)"
rows = [("O'Hara", "Cork"), ("Zoë", "Oslo"), ("Bo", None)]
print(cursor.executemany(query, [{"name": name, "city": city}
                                 for name, city in rows]), "rows")
connection.commit()

typed = "' OR ''='"
cursor.execute("SELECT city FROM guest WHERE name = %s", (typed,))
print(cursor.fetchall())
cursor.execute("SELECT name FROM guest WHERE city IN %s", (["Cork", "Oslo"],))
print(cursor.fetchall())
cursor.execute("SELECT name FROM guest WHERE name LIKE 'Z%%' AND city = %s",
               ("Oslo",))
print(cursor.fetchall())
try:
    cursor.execute("SELECT %s, %s", ("Ann",))
except MySQLdb.ProgrammingError as error:
    print(error)
connection.close()
