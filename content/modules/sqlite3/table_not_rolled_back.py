import sqlite3


def tables_left(connection):
    connection.execute("CREATE TABLE orders (article)")
    connection.rollback()
    found = connection.execute("SELECT name FROM sqlite_master").fetchall()
    connection.close()
    return [name for (name,) in found]


print("default:         ", tables_left(sqlite3.connect(":memory:")))
strict = sqlite3.connect(":memory:", autocommit=False)
print("autocommit=False:", tables_left(strict))
