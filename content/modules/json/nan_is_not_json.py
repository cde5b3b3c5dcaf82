import json

text = json.dumps({"load": float("nan")})
print(text, json.loads(text))
try:
    json.dumps({"load": float("nan")}, allow_nan=False)
except ValueError as error:
    print(type(error).__name__)
