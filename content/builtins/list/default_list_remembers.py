def add(item, to=[]):
    to.append(item)
    return to

def add_right(item, to=None):
    to = [] if to is None else to
    to.append(item)
    return to

print(add("tea"), add("mug"))
print(add_right("tea"), add_right("mug"))
