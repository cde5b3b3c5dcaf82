import json
from logging.config import dictConfig

text = """{"version": 1, "filters": {"harmless": {
    "()": "builtins.print", "end": "this could be any call\\n"}}}"""
dictConfig(json.loads(text))

def loads_code(pairs):
    return {"calls": True} if "()" in dict(pairs) else dict(pairs)

print(json.loads(text, object_pairs_hook=loads_code)["filters"])
