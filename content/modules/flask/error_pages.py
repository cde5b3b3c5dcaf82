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
    return {"error": error.name, "detail": error.description[:34]}, error.code


client = app.test_client()
for path in ("/stock/teapot", "/stock/kettle", "/average/0", "/nowhere"):
    response = client.get(path)
    print(response.status_code, response.json)
