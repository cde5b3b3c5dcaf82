import orjson

for text in (
    b'{"cups": 6}',
    b'{"cups": 6,}',
    b"{'cups': 6}",
    b'{"price": NaN}',
    b'{"name": "caf\xe9"}',
    b"",
):
    try:
        print(orjson.loads(text))
    except orjson.JSONDecodeError as error:
        print(f"line {error.lineno}, column {error.colno}:", error.msg)
