from contextlib import asynccontextmanager
from starlette.applications import Starlette
from starlette.testclient import TestClient

@asynccontextmanager
async def lifespan(app):
    print("started")
    yield
app = Starlette(lifespan=lifespan)
print(TestClient(app).get("/").status_code, "without with")
with TestClient(app) as client:
    print(client.get("/").status_code, "with with")
