from contextlib import ExitStack
from pathlib import Path

Path("order.txt").write_text("tea\ncup\n", encoding="utf-8")

with (
    open("order.txt", encoding="utf-8") as source,
    open("labels.txt", "w", encoding="utf-8") as target,
):
    for line in source:
        target.write(line.upper())

with (
    open("order.txt", encoding="utf-8") as first,
    open("labels.txt", encoding="utf-8") as second,
):
    for left, right in zip(first, second, strict=True):
        print(left.strip(), "->", right.strip())

names = ["order.txt", "labels.txt", "order.txt"]
with ExitStack() as stack:  # as many as there are names
    files = [
        stack.enter_context(open(name, encoding="utf-8")) for name in names
    ]
    print("first lines:", [next(file, "").strip() for file in files])
