import json
from pprint import pprint

order = {
    "customer": {"name": "Ada", "city": "London"},
    "items": [{"article": "tea", "pieces": 12}, {"article": "mug"}],
}

pprint(order, width=50, sort_dicts=False)
print(json.dumps(order["customer"], indent=2, ensure_ascii=False))
