menu = {
    "drinks": {"hot": ["tea", "cocoa"], "cold": ["lemonade"]},
    "food": ["soup", "cake"],
}


def items(part):
    if isinstance(part, dict):
        for inner in part.values():
            yield from items(inner)
    else:
        yield from part


print(list(items(menu)))


def without_from(part):
    yield items(part)  # one item: the generator itself


print([type(item).__name__ for item in without_from(menu)])
