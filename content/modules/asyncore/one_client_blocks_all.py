import asyncio
import time


async def blocking(client, seconds):
    time.sleep(seconds)
    print("blocking:", client)


async def waiting(client, seconds):
    await asyncio.sleep(seconds)
    print("waiting: ", client)


async def main():
    for serve in (blocking, waiting):
        await asyncio.gather(serve("slow", 0.1), serve("quick", 0))


asyncio.run(main())
