import asyncio
import secrets
from http import HTTPStatus

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import InvalidStatus

TOKEN = "from the settings"  # such as os.environ["SHOP_TOKEN"]


def check(connection, request):
    given = request.headers.get("Authorization", "").encode()
    if not secrets.compare_digest(given, f"Bearer {TOKEN}".encode()):
        return connection.respond(HTTPStatus.UNAUTHORIZED, "Who are you?\n")


async def greet(socket):
    await socket.send(f"Welcome to {socket.request.path}")


async def main():
    site = ["https://shop.example.org", None]
    async with serve(
        greet, "127.0.0.1", 0, process_request=check, origins=site
    ) as server:
        url = "ws://127.0.0.1:%d/till" % server.sockets[0].getsockname()[1]
        for token in (TOKEN, "guess"):
            headers = {"Authorization": f"Bearer {token}"}
            try:
                async with connect(url, additional_headers=headers) as socket:
                    print(await socket.recv())
            except InvalidStatus as error:
                print("refused:", error.response.status_code)


asyncio.run(main())
