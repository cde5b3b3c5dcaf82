import json

order = {"item": "tea", "note": None, "paid": True}
print(order)
try:
    json.loads(str(order))
except json.JSONDecodeError as error:
    print("JSONDecodeError, position", error.pos)
print(json.dumps(order))
