import asyncio
import threading
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection(name):
    await asyncio.sleep(0)  # stands for the time that connecting takes
    print("connected to", name)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        print("disconnected from", name)


async def main():
    async with asyncio.timeout(5), connection("stock") as server:
        print("asking", server)
    try:
        async with threading.Lock():
            print("never reached")
    except TypeError as error:
        print("TypeError:", str(error).partition(" (")[0])


asyncio.run(main())
