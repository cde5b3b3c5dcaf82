# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio
import asyncpg

async def main():
    connection = await asyncpg.connect(url)
    try:
        await connection.fetch("SELECT 1 WHERE 1 IN $1", [1, 2])
    except asyncpg.PostgresSyntaxError as error:
        print(error)
    print(await connection.fetch("SELECT 1 WHERE 1 = ANY($1)", [1, 2]))

asyncio.run(main())
