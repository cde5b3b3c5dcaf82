import traceback
from pathlib import Path


def total(order):
    result = 0
    for item in order:
        result += price(item)
    return result


def price(item):
    return item["price"]


try:
    total([{"name": "tea", "price": 2}, {"name": "mug"}])
except KeyError as error:
    calls = traceback.extract_tb(error.__traceback__)
    for call in calls:
        print(f"{Path(call.filename).name}:{call.lineno} in {call.name}")
    print("line was:", calls[-1].line)
