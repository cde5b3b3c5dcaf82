def as_list(value):
    if isinstance(value, (str, bytes, bytearray)):
        return [value]
    try:
        items = iter(value)
    except TypeError:
        return [value]
    return list(items)  # outside: an error of its own is not hidden


for value in ["tea", ["tea", "mug"], 42, (3, 4), {"x": 1}, None]:
    print(f"{value!r:15} {as_list(value)}")
