def as_list(value):
    if isinstance(value, (str, bytes)):
        return [value]
    try:
        return list(iter(value))
    except TypeError:
        return [value]


for value in ["tea", ["tea", "mug"], 42, (3, 4), {"x": 1}, None]:
    print(f"{value!r:15} {as_list(value)}")
