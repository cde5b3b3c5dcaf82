import json
import pickle

order = {"article": 17, "pieces": 3}

print("json:  ", json.loads(json.dumps(order)) == order)
print("pickle:", pickle.loads(pickle.dumps(order)) == order)
print("one and the same function?", json.loads is pickle.loads)
