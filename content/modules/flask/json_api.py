from itertools import count

from flask import Flask, abort, request

app = Flask(__name__)
orders, numbers = {}, count(1)


@app.post("/orders")
def add_order():
    order = request.get_json()
    if not isinstance(order, dict) or "item" not in order:
        abort(400, "an object with an item, please")
    number = next(numbers)  # never the same for two at once
    orders[number] = {**order, "number": number}
    return orders[number], 201


@app.get("/orders")
def list_orders():
    return list(orders.values())


client = app.test_client()
response = client.post("/orders", json={"item": "teapot", "count": 2})
print(response.status_code, response.content_type, response.json)
print(client.get("/orders").json)

print(client.post("/orders", json=["teapot"]).status)
print(client.post("/orders", data="item=teapot").status)
