import json

text = json.dumps({"load": float("nan")})
print(text, json.loads(text))


def refuse(name):
    raise ValueError(f"{name} is not JSON")
for strict in (lambda: json.dumps({"load": float("nan")}, allow_nan=False),
               lambda: json.loads(text, parse_constant=refuse)):
    try:
        strict()
    except ValueError as error:
        print(type(error).__name__)
