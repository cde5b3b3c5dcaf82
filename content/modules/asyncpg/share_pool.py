# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio

import asyncpg


async def work(pool, number):
    async with pool.acquire(timeout=5) as connection:
        return await connection.fetchval("SELECT $1::int * 2", number)


async def main():
    async with asyncpg.create_pool(url, min_size=1, max_size=3) as pool:
        print(await asyncio.gather(*(work(pool, n) for n in range(10))))
        print("at most", pool.get_max_size(), "connections")
        print(await pool.fetchval("SELECT upper($1)", "straight from the pool"))
        taken = [await pool.acquire() for _ in range(3)]
        try:
            await pool.acquire(timeout=0.2)
        except asyncio.TimeoutError:
            print("none is free")
        for connection in taken:
            await pool.release(connection)


asyncio.run(main())
