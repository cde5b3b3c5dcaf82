def can_be_key(value):
    try:
        hash(value)
    except TypeError:
        return False
    return True


values = ["tea", 3.5, None, (1, 2), (1, [2]), [1, 2], {1: 2}, {1, 2}]
values += [frozenset({1, 2})]
for value in values:
    print(f"{value!r:20} {can_be_key(value)}")


def as_key(value):
    nested = isinstance(value, (list, tuple))
    return tuple(map(as_key, value)) if nested else value


route = [[0, 1], [2, [3]]]
visits = {as_key(route): "Monday"}
print(visits[(0, 1), (2, (3,))])
print({1: "int", True: "bool", 1.0: "float"})
