import json

texts = {
    "number": '{"port": 8080}',
    "quotes": "{'port': 8080}",
    "cut off": '{"port": 80',
    "empty": "",
}

for label, text in texts.items():
    try:
        config = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        print(f"{label:8} rejected at {where}: {error.msg}")
    else:
        print(f"{label:8} {config}")  # perhaps a list or a number
