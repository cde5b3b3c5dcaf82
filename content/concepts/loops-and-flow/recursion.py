def total(folder):
    return sum(
        total(inner) if isinstance(inner, dict) else inner
        for inner in folder.values()
    )


print("bytes:", total({"a.txt": 40, "old": {"b.txt": 2, "c": {"d.txt": 8}}}))


def depth(box):
    return 1 + depth(box["box"]) if box else 0


box = None
for _ in range(5_000):
    box = {"box": box}
try:
    depth(box)
except RecursionError as error:
    print(type(error).__name__, "-", str(error)[:32])
count = 0
while box:  # a loop has no such limit
    box, count = box["box"], count + 1
print("boxes:", count)
