from datetime import datetime
from xmlrpc.client import dumps, loads

sent = (
    datetime(2024, 5, 17, 16, 0),
    b"\x89PNG",
    (1, 2.5, True),
    {"city": "Zürich"},
)
text = dumps(sent, methodname="book")

old, method = loads(text)
new, _ = loads(text, use_builtin_types=True)
print("method:", method)
for before, plain, builtin in zip(sent, old, new):
    print(f"{type(before).__name__:<8} {type(plain).__name__:<8} {builtin!r}")

for value in (None, 2**40, {1: "tea"}, {"tea"}):
    try:
        dumps((value,))
    except (TypeError, OverflowError) as error:
        print(f"{value!r}: {type(error).__name__}")
