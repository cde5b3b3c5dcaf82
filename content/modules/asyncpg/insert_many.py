# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio

import asyncpg


async def main():
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE TABLE reading (city text, celsius real)")
    await connection.executemany(
        "INSERT INTO reading VALUES ($1, $2)",
        [("Oslo", -3.5), ("Rome", 11.0), ("Cairo", None)],
    )
    rows = ((f"place {number}", number / 10) for number in range(1000))
    print(await connection.copy_records_to_table("reading", records=rows))
    print(await connection.execute(
        "INSERT INTO reading SELECT * FROM unnest($1::text[], $2::real[])",
        ["Paris", "Lyon"], [7.5, 9.0],
    ))
    print(await connection.fetchval("SELECT count(*) FROM reading"), "rows")
    await connection.close()


asyncio.run(main())
