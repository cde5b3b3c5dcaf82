# set-up: a server that tells what it got
from aiohttp import web


async def receive(request):
    kind = request.content_type
    if kind == "application/json":
        return web.json_response({"json": await request.json()})
    fields = await request.post()
    shown = {name: getattr(value, "filename", value)
             for name, value in fields.items()}
    return web.json_response({kind: shown})


async def start():
    app = web.Application()
    app.router.add_post("/orders", receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, "http://127.0.0.1:%d" % runner.addresses[0][1]
# end of set-up
import asyncio

import aiohttp


async def main():
    runner, site = await start()
    headers = {"Authorization": "Bearer s3cret"}
    async with aiohttp.ClientSession(site, headers=headers) as session:
        upload = aiohttp.FormData({"order": "17"}, quote_fields=False)
        upload.add_field("scan", b"%PDF-1.7", filename="my receipt.pdf")
        for options in (
            {"json": {"item": "cup", "count": 6}},
            {"data": {"item": "cup", "count": "6"}},
            {"data": upload},
        ):
            async with session.post("/orders", **options) as response:
                print(response.status, await response.json())
    await runner.cleanup()


asyncio.run(main())
