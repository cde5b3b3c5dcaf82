import json

monday = {"sku": "B-7", "colours": ["red", "blue"], "size": 42}
sunday = {"size": 42, "sku": "B-7", "colours": ["red", "blue"]}


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


print(canonical(monday))
print("same text:", canonical(monday) == canonical(sunday))

usual = json.dumps(monday)
print("characters:", len(usual), "->", len(canonical(monday)))
