# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio
import asyncpg


async def main():
    connection = await asyncpg.connect(url)
    tries = {"SELECT upper(%s)": "tea", "SELECT $1 || $2": ("a", "b")}
    for query, value in tries.items():
        try:
            await connection.fetchval(query, value)
        except (asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            print(str(error).splitlines()[0])
    print(await connection.fetchval("SELECT $1 || $2", "a", "b"))

asyncio.run(main())
