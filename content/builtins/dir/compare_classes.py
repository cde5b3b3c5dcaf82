from collections import Counter


def added(child, parent):
    return sorted(set(dir(child)) - set(dir(parent)))


def public(names):
    return [name for name in names if not name.startswith("_")]


print("Counter adds to dict:", *public(added(Counter, dict)))
print("list has, tuple lacks:", *public(added(list, tuple)))
print("update is overridden:", "update" in vars(Counter))
