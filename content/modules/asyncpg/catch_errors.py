# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio

import asyncpg


async def main():
    connection = await asyncpg.connect(url, command_timeout=0.5)
    await connection.execute("CREATE TABLE member (name text UNIQUE)")
    query = "INSERT INTO member VALUES ($1)"
    for value in ("Ann", "Ann", 7):
        try:
            await connection.execute(query, value)
        except asyncpg.UniqueViolationError as error:
            print(error.sqlstate, error.detail)
        except asyncpg.DataError as error:
            print(error)
    try:
        await connection.execute("SELECT pg_sleep(5)")
    except asyncio.TimeoutError:
        print("too slow")
    await connection.close()
    for wrong in ({"password": "guess"}, {"port": 1}):
        try:
            await asyncpg.connect(url, **wrong)
        except (asyncpg.PostgresError, OSError) as error:
            reached = not isinstance(error, OSError)
            print(type(error).__name__ if reached else "no server there")


asyncio.run(main())
