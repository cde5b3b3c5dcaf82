import asyncio

from starlette.applications import Starlette
from starlette.responses import StreamingResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect


async def chat(socket):
    await socket.accept()
    try:
        async for text in socket.iter_text():
            await socket.send_json({"echo": text.upper()})
    except WebSocketDisconnect:
        pass
    except KeyError:
        await socket.close(1003)  # bytes, or a KeyError of your own


async def count(request):
    async def lines():
        for number in range(3):
            await asyncio.sleep(0)
            yield f"{number}\n"
    return StreamingResponse(lines(), media_type="text/plain")


app = Starlette(routes=[WebSocketRoute("/chat", chat), Route("/count", count)])
client = TestClient(app)
with client.websocket_connect("/chat") as socket:
    socket.send_text("tea")
    print(socket.receive_json())
print(client.get("/count").text.split())
