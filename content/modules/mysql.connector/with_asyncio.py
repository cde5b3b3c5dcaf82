# set-up: the port of a MariaDB server
import os
from urllib.parse import urlsplit

port = urlsplit(os.environ["MARIADB_URL"]).port  # 3306 by default
# end of set-up
import asyncio

import mysql.connector.aio


async def waits(login, seconds):
    async with await mysql.connector.aio.connect(**login) as connection:
        async with await connection.cursor() as cursor:
            await cursor.execute("SELECT SLEEP(%s), %s", (seconds, seconds))
            row = await cursor.fetchone()
            print("answer of", row[1])


async def main():
    login = {"host": "127.0.0.1", "port": port, "user": "reader",
             "password": "secret", "database": "shop",
             "ssl_disabled": True}  # the server on this machine has no TLS
    await asyncio.gather(waits(login, 0.6), waits(login, 0.1))


asyncio.run(main())
