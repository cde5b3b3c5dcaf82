import json

stock = {1: "a", "1": "b", 2: "c"}
text = json.dumps(stock)
print(text)
back = json.loads(text)
print(back)
print({int(key): value for key, value in back.items()})
