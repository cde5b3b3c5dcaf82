# set-up: a client that sends two requests at once
import asyncio
import httpx


async def ask_both(app, *paths):
    options = {"transport": httpx.ASGITransport(app), "base_url": "http://t"}
    async with httpx.AsyncClient(**options) as client:
        replies = await asyncio.gather(*(client.get(path) for path in paths))
    return replies[0].json()


# end of set-up
from threading import Event
from fastapi import FastAPI

async def blocking():
    return answered.wait(0.3)  # for the other request, at most so long
def in_thread():
    return answered.wait(9)
for view in (blocking, in_thread):
    app, answered = FastAPI(), Event()
    app.get("/slow")(view)
    app.get("/quick")(answered.set)
    print("other answered:", asyncio.run(ask_both(app, "/slow", "/quick")))
