from pathlib import Path

import orjson

order = {"number": 17, "customer": "Zoë", "paid": True, "items": ["cup"]}
data = orjson.dumps(order)
print(data)
print(data.decode())
print(orjson.loads(data) == order, orjson.loads('{"cups": 6}'))

path = Path("order.json")
path.write_bytes(orjson.dumps(order, option=orjson.OPT_INDENT_2))
print(path.read_text(encoding="utf-8"))
print(orjson.loads(path.read_bytes())["customer"])
