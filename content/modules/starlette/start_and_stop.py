from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient


@asynccontextmanager
async def lifespan(app):
    print("opening the database")
    yield {"prices": {"cup": 6.5}}
    print("closing the database")


def send_mail(item):
    print("mail about", item)


async def order(request):
    price = request.state.prices["cup"]
    task = BackgroundTask(send_mail, "cup")
    return PlainTextResponse(f"ordered for {price}", background=task)


app = Starlette(routes=[Route("/order", order)], lifespan=lifespan)
with TestClient(app) as client:
    print(client.get("/order").text)
