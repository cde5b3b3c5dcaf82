# set-up: a client that asks, for the server would run for ever
import asyncio

import aiohttp


async def try_out(app):
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    site = "http://127.0.0.1:%d" % runner.addresses[0][1]
    async with aiohttp.ClientSession(site) as session:
        for path in ("/items", "/items/cup", "/items/spoon", "/lost"):
            async with session.get(path) as response:
                print(path, response.status, await response.text())
        async with session.post("/items", json={"name": "mug"}) as response:
            print("POST", response.status, response.headers["Location"])
    await runner.cleanup()
# end of set-up
from aiohttp import web

routes = web.RouteTableDef()
stock = {"teapot": 24.0, "cup": 6.5}


@routes.get("/items")
async def list_items(request):
    return web.json_response(sorted(stock))


@routes.get("/items/{name}", name="item")
async def show_item(request):
    name = request.match_info["name"]
    if name not in stock:
        raise web.HTTPNotFound(text=f"no {name!r}")
    return web.json_response({"name": name, "price": stock[name]})


@routes.post("/items")
async def add_item(request):
    match await request.json():
        case {"name": str(name)} if name.isalnum() and name not in stock:
            stock[name] = 0
        case _:
            raise web.HTTPBadRequest(text="no name, or no new one")
    url = request.app.router["item"].url_for(name=name)
    return web.Response(status=201, headers={"Location": str(url)})


app = web.Application()
app.add_routes(routes)
asyncio.run(try_out(app))  # in earnest: web.run_app(app, port=8080)
