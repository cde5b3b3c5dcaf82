# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import pymysql

connection = pymysql.connect(host="127.0.0.1", port=port, user="reader",
                             password="secret", database="shop",
                             autocommit=True)
cursor = connection.cursor()
cursor.execute("CREATE TABLE account (owner VARCHAR(40) PRIMARY KEY, cents INT,"
               " CHECK (cents >= 0))")
cursor.execute("INSERT INTO account VALUES ('Ann', 900), ('Bo', 0)")


def transfer(cents, payer, payee):
    if not isinstance(cents, int) or cents <= 0:
        raise ValueError("transfers are positive, in whole cents")
    query = "UPDATE account SET cents = cents + %s WHERE owner = %s"
    connection.begin()
    try:
        for change, owner in ((cents, payee), (-cents, payer)):
            if cursor.execute(query, (change, owner)) != 1:
                raise LookupError(f"no account of {owner}")
        connection.commit()
    except (pymysql.MySQLError, LookupError) as error:
        print("rolled back:", error.args[0])
    finally:
        connection.rollback()  # after a commit there is nothing left


transfer(500, "Ann", "Bo")
transfer(500, "Ann", "Bo")
transfer(100, "Ann", "Cleo")
cursor.execute("SELECT * FROM account ORDER BY owner")
print(cursor.fetchall())
connection.close()
