import asyncio

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK
from websockets.exceptions import InvalidHandshake


async def moody(socket):
    word = await socket.recv()
    if word == "enough":
        await socket.close(1000, "good bye")
    else:
        await socket.close(1011, "no tea left")


async def main():
    async with serve(moody, "127.0.0.1", 0) as server:
        url = "ws://127.0.0.1:%d" % server.sockets[0].getsockname()[1]
        for word in ("enough", "more"):
            async with connect(url) as socket:
                try:
                    await socket.send(word)
                    await socket.recv()
                except ConnectionClosedOK:
                    print("closed: ", socket.close_code, socket.close_reason)
                except ConnectionClosedError:
                    print("failed: ", socket.close_code, socket.close_reason)
    try:
        await connect(url)
    except (OSError, InvalidHandshake) as error:
        print("no connection:", type(error).__name__)


asyncio.run(main())
