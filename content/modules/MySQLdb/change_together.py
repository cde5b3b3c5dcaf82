# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import MySQLdb

login = dict(host="127.0.0.1", port=port, user="reader", password="secret",
             database="shop")
connection = MySQLdb.connect(**login)
cursor = connection.cursor()
cursor.execute("CREATE TABLE account (name VARCHAR(20), euro INT UNSIGNED)")
cursor.execute("INSERT INTO account VALUES ('Ann', 50), ('Bo', 10)")
connection.commit()


def pay(giver, taker, euro):
    if euro <= 0 or euro % 1:  # INT would round both sides
        raise ValueError("payments are whole euros above 0")
    query = "UPDATE account SET euro = euro + %s WHERE name = %s"
    try:
        for name, change in [(taker, euro), (giver, -euro)]:
            cursor.execute(query, (change, name))
            if cursor.rowcount != 1:
                raise LookupError(f"no account {name}")
        connection.commit()
    except (MySQLdb.Error, LookupError) as error:
        connection.rollback()
        print("undone:", error)


pay("Ann", "Bo", 20)
pay("Ann", "Bo", 90)
pay("Ann", "Cy", 5)
cursor.execute("SELECT * FROM account")
print(cursor.fetchall())
connection.close()
