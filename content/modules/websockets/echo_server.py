import asyncio

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve


async def shout(socket):
    async for message in socket:
        await socket.send(message.upper())


async def main():
    async with serve(shout, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with connect(f"ws://127.0.0.1:{port}") as socket:
            for text in ("tea", "Zoë"):
                await socket.send(text)
                print(await socket.recv())
        # in earnest: await server.serve_forever()


asyncio.run(main())
