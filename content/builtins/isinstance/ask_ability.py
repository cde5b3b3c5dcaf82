from collections.abc import Callable, Iterable, Mapping, Sequence

things = {
    "list": [3, 1],
    "str": "tea",
    "dict": {"tea": 3},
    "generator": (n for n in range(3)),
    "len": len,
}
print(" " * 17, " ".join(f"{name:9}" for name in things).rstrip())
for ability in (Iterable, Sequence, Mapping, Callable):
    answers = (isinstance(thing, ability) for thing in things.values())
    row = " ".join(f"{'yes' if answer else '-':9}" for answer in answers)
    print(f"{ability.__name__:17} {row}".rstrip())
