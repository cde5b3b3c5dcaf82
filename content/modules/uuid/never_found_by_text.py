import uuid

text = "0f2c9c1e-58a5-4b7e-9d0a-3c1f6be2a7d4"
orders = {uuid.UUID(text): "paid"}
print(uuid.UUID(text) == text, orders.get(text))
print(str(uuid.UUID(text)) == text, orders.get(uuid.UUID(text)))
