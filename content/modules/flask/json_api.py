from itertools import count

from flask import Flask, abort, request

app = Flask(__name__)
orders, numbers = {}, count(1)


@app.post("/orders")
def add_order():
    match request.get_json():
        case {"item": str(item), "count": int(n)} if n > 0 and n is not True:
            number = next(numbers)  # never the same for two at once
            order = {"item": item, "count": n, "number": number}
            orders[number] = order
            return order, 201
    abort(400, "an item and how many, please")


@app.get("/orders")
def list_orders():
    return list(orders.values())


client = app.test_client()
response = client.post("/orders", json={"item": "teapot", "count": 2})
print(response.status_code, response.content_type, response.json)
print(client.get("/orders").json)

print(client.post("/orders", json=["teapot"]).status)
print(client.post("/orders", data="item=teapot").status)
