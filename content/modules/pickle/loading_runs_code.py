import json
import pickle

class Prepared:
    def __reduce__(self):
        return print, ("a function was called while loading",)

data = pickle.dumps(Prepared())
print("loaded:", pickle.loads(data))
print("loaded:", json.loads('{"only": "data"}'))
