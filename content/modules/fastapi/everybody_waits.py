# set-up: a client that asks twice at the same time
import asyncio

import httpx


def ask_twice(app, path):
    async def ask():
        transport = httpx.ASGITransport(app)
        client = httpx.AsyncClient(transport=transport, base_url="http://shop")
        async with client:
            await asyncio.gather(client.get(path), client.get(path))

    asyncio.run(ask())
    print(path)


# end of set-up
import time
from fastapi import FastAPI
def brew():
    print("start", end=" ")
    time.sleep(0.2)
    print("ready", end=" ")
async def brew_async():
    brew()
app = FastAPI()
for path, view in {"/async": brew_async, "/plain": brew}.items():
    app.get(path)(view)
    ask_twice(app, path)
