import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException
from fastapi.testclient import TestClient

app = FastAPI()
keys = {"k-123": "ada"}


def current_user(x_api_key: Annotated[str, Header()] = ""):
    if not x_api_key or x_api_key not in keys:
        raise HTTPException(401, "unknown key")
    return keys[x_api_key]


@app.get("/me")
def me(user: Annotated[str, Depends(current_user)]):
    return {"user": user}


client = TestClient(app)
for headers in ({"X-API-Key": "k-123"}, {"X-API-Key": "guess"}, {}):
    response = client.get("/me", headers=headers)
    print(response.status_code, response.json())

app.dependency_overrides[current_user] = lambda: "tester"
print(client.get("/me").json())
