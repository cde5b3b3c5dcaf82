import marshal
from datetime import date

values = [3 + 4j, {"tide": (6, 12)}, frozenset({"a"}), date(2025, 3, 2)]
for value in values:
    name = type(value).__name__
    try:
        same = marshal.loads(marshal.dumps(value)) == value
        print(f"{name:10} comes back equal: {same}")
    except ValueError as error:
        print(f"{name:10} {error}")

try:
    marshal.loads(marshal.dumps([1, 2, 3])[:-2])
except EOFError as error:
    print(type(error).__name__, "if bytes are missing")
