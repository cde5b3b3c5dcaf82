# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import asyncio

import redis.asyncio as redis


async def main():
    async with redis.from_url(url, decode_responses=True) as shop:
        await shop.set("stock:teapot", 7)
        counts = await asyncio.gather(
            *(shop.decr("stock:teapot") for _ in range(3))
        )
        print(sorted(counts), await shop.get("stock:teapot"))
        async with shop.pipeline() as pipe:
            pipe.lpush("log", "sold").llen("log")
            print(await pipe.execute())


asyncio.run(main())
