import warnings

warnings.filterwarnings("ignore", message="Using `httpx`")
from fastapi import APIRouter, FastAPI
from fastapi.testclient import TestClient

orders = APIRouter(prefix="/orders", tags=["orders"])  # in orders.py


@orders.get("/")
def list_orders():
    """Return the numbers of all orders."""
    return [17, 18]


@orders.get("/{number}")
def show_order(number: int):
    """Return one order."""
    return {"number": number}


app = FastAPI(title="Tea shop", version="1.2.0")  # in main.py
app.include_router(orders, prefix="/v1")

print(TestClient(app).get("/v1/orders/17").json())
for path, methods in app.openapi()["paths"].items():
    for method, operation in methods.items():
        print(f"{method.upper()} {path:<20} {operation.get('description', '')}")
