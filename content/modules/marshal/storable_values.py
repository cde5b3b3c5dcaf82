import marshal
from datetime import date

values = [3 + 4j, {"tide": (6, 12)}, bytearray(b"a"), [date(2025, 3, 2)]]
for value in values:
    name = type(value).__name__
    try:
        back = marshal.loads(marshal.dumps(value))
        print(f"{name:10} comes back as {type(back).__name__}: {back}")
    except ValueError as error:
        print(f"{name:10} {error}")

for damaged in (marshal.dumps([1, 2, 3])[:-2], b"?"):
    try:
        marshal.loads(damaged)
    except (EOFError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
