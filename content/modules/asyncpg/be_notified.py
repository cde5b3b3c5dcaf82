# set-up: the address of a PostgreSQL server
import os

url = os.environ["POSTGRESQL_URL"]  # postgresql://user:password@host/shop
# end of set-up
import asyncio

import asyncpg


async def main():
    heard = asyncio.Queue()

    def note(connection, process, channel, payload):
        heard.put_nowait((channel, payload))

    listener = await asyncpg.connect(url)
    await listener.add_listener("orders", note)
    sender = await asyncpg.connect(url)
    await sender.execute("SELECT pg_notify($1, $2)", "orders", "teapot: 3")
    async with sender.transaction():
        await sender.execute("NOTIFY orders, 'cup: 6'")
    for _ in range(2):
        print(*await asyncio.wait_for(heard.get(), timeout=5))
    await listener.close()
    await sender.close()


asyncio.run(main())
