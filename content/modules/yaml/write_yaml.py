import datetime

import yaml

order = {
    "number": 17,
    "customer": "Zoë",
    "paid": False,
    "due": datetime.date(2024, 6, 30),
    "items": [{"name": "teapot", "price": 24.0}, {"name": "cup", "price": 6.5}],
    "size": "010",
}
with open("order.yaml", "w", encoding="utf-8") as file:
    yaml.safe_dump(order, file, sort_keys=False, allow_unicode=True)

with open("order.yaml", encoding="utf-8") as file:
    text = file.read()
print(text)
print(yaml.safe_load(text) == order)
