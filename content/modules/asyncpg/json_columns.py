# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio
import json

import asyncpg


async def main():
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE TABLE sale (details jsonb)")
    try:
        await connection.execute("INSERT INTO sale VALUES ($1)", {"gift": True})
    except asyncpg.DataError as error:
        print(error)

    for kind in ("json", "jsonb"):  # two types, each with its own codec
        await connection.set_type_codec(
            kind, encoder=json.dumps, decoder=json.loads, schema="pg_catalog"
        )
    await connection.execute("INSERT INTO sale VALUES ($1)", {"to": "Zoë"})
    print(await connection.fetchval("SELECT details FROM sale"))
    query = "SELECT details->>'to' FROM sale WHERE details @> $1"
    print(await connection.fetchval(query, {"to": "Zoë"}))
    await connection.close()


asyncio.run(main())
