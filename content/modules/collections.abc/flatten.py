from collections.abc import Iterable, Mapping

WHOLE = (str, bytes, bytearray, Mapping)  # iterable, yet one item


def flatten(value):
    if isinstance(value, Iterable) and not isinstance(value, WHOLE):
        for item in value:
            yield from flatten(item)
    else:
        yield value


orders = ["tea", ["milk", ("sugar", ["honey"])], {"cake": 2}, range(2), None]
print(list(flatten(orders)))
print(list(flatten("one value")))
