import importlib
import json

before = json
after = importlib.reload(json)
print("the same module object:", before is after)
