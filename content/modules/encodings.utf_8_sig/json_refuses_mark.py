import json
from encodings import utf_8_sig

data, _ = utf_8_sig.encode('{"city": "Łódź"}')
try:
    print(json.loads(data.decode("utf-8")))
except json.JSONDecodeError as error:
    print("JSONDecodeError:", error)
print(json.loads(data.decode("utf-8-sig")))
