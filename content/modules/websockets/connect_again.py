# set-up: a server whose first connection breaks
from websockets.asyncio.server import serve

visits = []


async def shaky(socket):
    visits.append(socket)
    await socket.send(f"price {20 + len(visits)}")
    if len(visits) == 1:
        await socket.close(1011, "out of order")
    else:
        await socket.send("closing time")
        await socket.wait_closed()
# end of set-up
import asyncio

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed


async def follow(url):
    async for socket in connect(url):
        try:
            async for message in socket:
                print(message)
                if message == "closing time":
                    return
        except ConnectionClosed as error:
            print("broken:", error.rcvd.reason if error.rcvd else "no goodbye")
        await asyncio.sleep(0.2)  # seconds; more in earnest


async def main():
    async with serve(shaky, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        await follow(f"ws://127.0.0.1:{port}")


asyncio.run(main())
