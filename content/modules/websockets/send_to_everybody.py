import asyncio
import json

from websockets.asyncio.client import connect
from websockets.asyncio.server import broadcast, serve

guests = set()


async def chat(socket):
    guests.add(socket)
    try:
        broadcast(guests, json.dumps({"here": len(guests)}))
        async for message in socket:
            broadcast(guests, json.dumps({"said": message}))
    finally:
        guests.discard(socket)


async def main():
    async with serve(chat, "127.0.0.1", 0) as server:
        url = "ws://127.0.0.1:%d" % server.sockets[0].getsockname()[1]
        async with connect(url) as ada:
            print("Ada:", await ada.recv())
            async with connect(url) as zoe:
                await zoe.send("Hello")
                for _ in range(2):
                    print("Ada:", await ada.recv())


asyncio.run(main())
