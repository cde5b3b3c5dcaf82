from collections.abc import Iterable

def show(names):
    return ", ".join(names) if isinstance(names, Iterable) else str(names)

def show_right(names):
    return names if isinstance(names, str) else show(names)

for names in (["Ada", "Ben"], "Ada"):
    print(show(names), "|", show_right(names))
