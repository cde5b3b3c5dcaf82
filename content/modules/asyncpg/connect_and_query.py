# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio
from decimal import Decimal

import asyncpg


async def main():
    connection = await asyncpg.connect(url)
    await connection.execute(
        "CREATE TABLE item (id serial, name text, price numeric)"
    )
    query = "INSERT INTO item (name, price) VALUES ($1, $2) RETURNING id"
    print("stored as", await connection.fetchval(query, "teapot", 24))
    await connection.execute(query, "cup", Decimal("6.10"))

    for row in await connection.fetch("SELECT * FROM item ORDER BY price"):
        print(row["id"], row["name"], dict(row))
    query = "SELECT * FROM item WHERE name = $1"
    print(await connection.fetchrow(query, "spoon"))
    print(await connection.execute("DELETE FROM item WHERE price > $1", 10))
    await connection.close()


asyncio.run(main())
