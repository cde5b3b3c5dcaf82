import json
import orjson

menu = {"tea": "Earl Grey", "café": 2}
try:
    orjson.dumps(menu, indent=2)
except TypeError as error:
    print(type(error).__name__, "for indent")
print(orjson.dumps(menu).decode())
print(json.dumps(menu), json.dumps(menu, ensure_ascii=False))
