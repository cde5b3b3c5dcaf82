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
text = yaml.safe_dump(order, sort_keys=False, allow_unicode=True)
with open("order.yaml", "w", encoding="utf-8") as file:
    file.write(text)

print(text)
print(yaml.safe_load(text) == order)
