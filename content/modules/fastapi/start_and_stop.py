import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import BackgroundTasks, FastAPI, Query, Request
from fastapi.testclient import TestClient

Euro = Annotated[float, Query(ge=0, le=1_000_000)]


@asynccontextmanager
async def lifespan(app):
    app.state.rates = {"EUR": 1.0, "NOK": 11.5}
    print("start: rates loaded")
    yield
    print("stop: rates dropped")


app = FastAPI(lifespan=lifespan)


@app.get("/convert")
async def convert(request: Request, euro: Euro, later: BackgroundTasks):
    later.add_task(print, "background: logged", euro)
    return {"NOK": euro * request.app.state.rates["NOK"]}


with TestClient(app) as client:
    print("answer:", client.get("/convert?euro=10").json())
