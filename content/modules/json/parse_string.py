import json

answer = '{"id": 17, "tags": ["new", "sale"], "stock": null, "sold": false}'
product = json.loads(answer)
print(product)

product["stock"] = (3, 5)
product[2024] = "year"
text = json.dumps(product)
print(text)

print("same after a round trip:", json.loads(text) == product)
