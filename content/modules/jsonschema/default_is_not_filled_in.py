from copy import deepcopy
from jsonschema import validate

order = {"item": "cup"}
schema = {"properties": {"count": {"type": "integer", "default": 1}}}
validate(order, schema)
print(order)
for name, rules in schema["properties"].items():
    if "default" in rules:
        order.setdefault(name, deepcopy(rules["default"]))
print(order)
