# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio

import asyncpg


async def main():
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE TABLE account (owner text, cents int)")
    await connection.execute("INSERT INTO account VALUES ('Ann', 9), ('Bo', 0)")
    change = "UPDATE account SET cents = cents + $1 WHERE owner = $2"
    try:
        async with connection.transaction():
            await connection.execute(change, 5, "Bo")
            await connection.execute("SELECT 1 / 0")
    except asyncpg.DivisionByZeroError as error:
        print("rolled back:", error)

    async with connection.transaction():
        await connection.execute(change, 1, "Bo")
        try:
            async with connection.transaction():
                await connection.execute(change, 100, "Bo")
                raise ValueError("too much")
        except ValueError as error:
            print("undone to the savepoint:", error)
        query = "SELECT * FROM account ORDER BY owner"
        async for row in connection.cursor(query, prefetch=50):
            print(*row)
    await connection.close()


asyncio.run(main())
