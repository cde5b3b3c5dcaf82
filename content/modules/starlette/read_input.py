from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.testclient import TestClient


async def order(request):
    try:
        data = await request.json()
        cups = int(str(data["cups"]))  # int alone makes 2 of 2.9
    except (KeyError, TypeError, ValueError, RecursionError):
        raise HTTPException(400, "cups is missing or no number")
    express = request.query_params.get("express", "no")
    agent = request.headers.get("user-agent", "unknown")
    return JSONResponse(
        {"cups": cups, "express": express, "agent": agent}, status_code=201
    )


app = Starlette(routes=[Route("/orders", order, methods=["POST"])])
client = TestClient(app, headers={"User-Agent": "till/1.0"})
print(client.post("/orders?express=yes", json={"cups": "6"}).json())
for answer in (client.post("/orders", content="{"), client.get("/orders")):
    print(answer.status_code, answer.text)
