from collections.abc import Iterable


def flatten(value):
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
        for item in value:
            yield from flatten(item)
    else:
        yield value


orders = ["tea", ["milk", ("sugar", ["honey"])], range(2), None]
print(list(flatten(orders)))
print(list(flatten("one value")))
