menu = {
    "drinks": {"hot": ["tea", "cocoa"], "cold": ["lemonade"]},
    "food": ["soup", "cake"],
}


def items(part):
    if isinstance(part, dict):
        part = part.values()
    elif not isinstance(part, list):
        yield part
        return
    for inner in part:
        yield from items(inner)


print(list(items(menu)))


def without_from(part):
    yield items(part)  # one item: the generator itself


print([type(item).__name__ for item in without_from(menu)])
