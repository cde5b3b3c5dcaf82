import traceback
from pathlib import Path


def total(order):
    return sum(price(item) for item in order)


def price(item):
    return item["price"]


try:
    total([{"name": "tea", "price": 2}, {"name": "mug"}])
except KeyError as error:
    for call in traceback.extract_tb(error.__traceback__):
        print(f"{Path(call.filename).name}:{call.lineno} in {call.name}")
    print("line was:", call.line)
