import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel, Field

app = FastAPI()


class Order(BaseModel, extra="forbid"):
    item: str = Field(min_length=2)
    count: int = Field(default=1, ge=1, le=10)
    gift: bool = False


@app.post("/orders", status_code=201)
def add_order(order: Order):
    return {"item": order.item, "count": order.count, "number": 17}


client = TestClient(app)
response = client.post("/orders", json={"item": "teapot", "count": 2})
print(response.status_code, response.json())

response = client.post("/orders", json={"item": "x", "count": 20})
print(response.status_code)
for problem in response.json()["detail"]:
    print("  ", problem["loc"], problem["msg"])
