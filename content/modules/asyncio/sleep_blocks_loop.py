import asyncio
import time


async def answer():
    print("a client is answered")


async def main():
    client = asyncio.create_task(answer())
    time.sleep(0.05)
    print("after time.sleep, answered:", client.done())
    await asyncio.sleep(0.05)
    print("after asyncio.sleep, answered:", client.done())


asyncio.run(main())
