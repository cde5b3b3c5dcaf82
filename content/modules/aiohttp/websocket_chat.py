import asyncio

import aiohttp
from aiohttp import web


async def chat(request):
    socket = web.WebSocketResponse(heartbeat=30)
    await socket.prepare(request)
    async for message in socket:
        if message.type == aiohttp.WSMsgType.TEXT:
            await socket.send_json({"echo": message.data.upper()})
    return socket


async def main():
    app = web.Application()
    app.add_routes([web.get("/chat", chat)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address = "http://127.0.0.1:%d/chat" % runner.addresses[0][1]
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(address) as socket:
            for text in ("tea", "Zoë"):
                await socket.send_str(text)
                print(await socket.receive_json(timeout=10))
    await runner.cleanup()


asyncio.run(main())
