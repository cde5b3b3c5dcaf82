import json

from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
stock = {"teapot": 3}


@app.get("/stock/<item>")
def show(item):
    if item not in stock:
        abort(404, description=f"no {item} here")
    return {"item": item, "count": stock[item]}


@app.get("/average/<int:days>")
def average(days):
    try:
        return {"per_day": sum(stock.values()) / days}
    except ZeroDivisionError:
        abort(400, description="days must not be 0")


@app.errorhandler(HTTPException)
def as_json(error):
    response = error.get_response()  # keeps headers such as Allow
    response.data = json.dumps(
        {"error": error.name, "detail": error.description})
    response.content_type = "application/json"
    return response


client = app.test_client()
for path in ("/stock/teapot", "/stock/kettle", "/average/0", "/nowhere"):
    response = client.get(path)
    print(response.status_code, str(response.json)[:66])
