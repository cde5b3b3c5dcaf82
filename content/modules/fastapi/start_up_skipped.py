# set-up: a client in the place of a browser
import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from fastapi.testclient import TestClient

# end of set-up
from contextlib import asynccontextmanager
from fastapi import FastAPI

@asynccontextmanager
async def lifespan(app):
    app.state.prices = {"assam": 4}
    yield
app = FastAPI(lifespan=lifespan)
app.get("/")(lambda: app.state.prices)
print(TestClient(app, raise_server_exceptions=False).get("/").status_code)
with TestClient(app) as client:
    print(client.get("/").json())
