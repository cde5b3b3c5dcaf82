from collections.abc import Callable, Iterable, Mapping, Sequence, Sized

values = {
    "list": [1, 2],
    "text": "abc",
    "dict": {"a": 1},
    "set": {1, 2},
    "range": range(3),
    "generator": (n for n in range(3)),
    "function": len,
    "number": 42,
}
abilities = (Iterable, Sized, Sequence, Mapping, Callable)

print(" " * 9, *(f"{each.__name__:8}" for each in abilities))
for name, value in values.items():
    marks = ["yes" if isinstance(value, each) else "-" for each in abilities]
    print(f"{name:9}", *(f"{mark:8}" for mark in marks[:-1]), marks[-1])
