# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import psycopg

with psycopg.connect(url, autocommit=True) as connection:
    connection.execute("CREATE TABLE account (owner text, cents int)")
    connection.execute("INSERT INTO account VALUES ('Ann', 900), ('Bo', 0)")

    try:
        with connection.transaction():
            change = "UPDATE account SET cents = cents + %s WHERE owner = %s"
            connection.execute(change, [500, "Bo"])
            connection.execute("SELECT 1 / 0")
    except psycopg.errors.DivisionByZero as error:
        print("rolled back:", error)

    with connection.transaction():
        connection.execute(change, [-100, "Ann"])
        with connection.transaction() as part:
            connection.execute(change, [100, "Bo"])
            raise psycopg.Rollback(part)
    print(connection.execute("SELECT * FROM account ORDER BY 1").fetchall())
