# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio
import asyncpg

async def main():
    query = "SELECT 7"
    one = await asyncpg.connect(url)
    asked = [one.fetchval(query), one.fetchval(query)]
    print(await asyncio.gather(*asked, return_exceptions=True))
    async with asyncpg.create_pool(url, min_size=1) as pool:
        print(await asyncio.gather(pool.fetchval(query), pool.fetchval(query)))

asyncio.run(main())
