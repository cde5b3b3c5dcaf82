import asyncio

import httpx


async def app(scope, receive, send):
    name = scope["path"].strip("/") or "world"
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    await send({"type": "http.response.start", "status": 200,
                "headers": headers})
    await send({"type": "http.response.body", "body": f"Hello {name}".encode()})


async def main():
    transport = httpx.ASGITransport(app=app)
    site = "http://testserver"
    async with httpx.AsyncClient(transport=transport, base_url=site) as client:
        response = await client.get("/Zoë")
    print(response.status_code, response.headers["content-type"])
    print(response.text)


asyncio.run(main())
