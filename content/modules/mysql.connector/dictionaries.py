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
    with connection.cursor(dictionary=True) as cursor:
        cursor.execute("CREATE TABLE city (name VARCHAR(40), people INT)")
        cursor.executemany(
            "INSERT INTO city (name, people) VALUES (%(name)s, %(people)s)",
            [{"name": "Oslo", "people": 717710},
             {"name": "Cork", "people": 224004},
             {"name": "Graz", "people": 305000}])
        print(cursor.rowcount, "rows")
        cursor.execute("SELECT * FROM city ORDER BY people")
        for row in cursor:
            print(f"{row['name']:5} {row['people']:9,}")
        print(cursor.column_names)
    connection.commit()
