from flask import Flask, request

app = Flask(__name__)
orders = {}


@app.post("/orders")
def add_order():
    order = request.get_json()
    number = len(orders) + 1
    orders[number] = order
    return {"number": number, **order}, 201


@app.get("/orders")
def list_orders():
    return list(orders.values())


client = app.test_client()
response = client.post("/orders", json={"item": "teapot", "count": 2})
print(response.status_code, response.content_type, response.json)
print(client.get("/orders").json)

response = client.post("/orders", data="item=teapot")
print(response.status_code, response.status)
