import json
import pickle

order = {"article": 17, "pieces": 3}

text = json.dumps(order)
data = pickle.dumps(order)

print("json.dumps:  ", type(text).__name__, text)
print("pickle.dumps:", type(data).__name__, "for Python only")
print("both read back:", json.loads(text) == pickle.loads(data) == order)
print("the same function?", json.dumps is pickle.dumps)
