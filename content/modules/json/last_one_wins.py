import json

text = '{"tea": 2.50, "tea": 2.75}'
print(json.loads(text))
print(json.loads(text, object_pairs_hook=list))
