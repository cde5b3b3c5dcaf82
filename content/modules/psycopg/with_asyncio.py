# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio

import psycopg


async def main():
    async with await psycopg.AsyncConnection.connect(url) as connection:
        await connection.execute("CREATE TABLE visit (page text, seconds int)")
        async with connection.cursor() as cursor:
            await cursor.executemany(
                "INSERT INTO visit VALUES (%s, %s)",
                [("/", 12), ("/tea", 40), ("/", 8)],
            )
            await cursor.execute("SELECT count(*) FROM visit")
            print(await cursor.fetchone())
            async for page, seconds in cursor.stream(
                "SELECT page, sum(seconds) FROM visit"
                " GROUP BY page ORDER BY page"
            ):
                print(page, seconds)


asyncio.run(main())
