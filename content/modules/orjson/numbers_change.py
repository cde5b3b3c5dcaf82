import json
import orjson

print(orjson.dumps([float("nan"), float("inf")]), json.dumps(float("nan")))
print(orjson.loads(b"18446744073709551616"), json.loads("18446744073709551616"))
try:
    orjson.dumps(2**64)
except TypeError as error:
    print(error)
