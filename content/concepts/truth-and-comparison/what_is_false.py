from datetime import time
from decimal import Decimal

false = [None, False, 0, 0.0, Decimal(0), "", b"", [], (), {}, set(), range(0)]
print("false:", [value for value in false if not value] == false)

cases = {
    "a blank": " ", "'0'": "0", "'False'": "False", "[0]": [0],
    "[None]": [None], "midnight": time(0, 0), "nothing to yield": iter([]),
}  # fmt: skip
print("true: ", [name for name, value in cases.items() if value])


def greeting(name):
    return f"Hello {name.strip()}" if name and name.strip() else "Hello guest"


print(greeting("Ada"), "|", greeting(""), "|", greeting("  "))


class Basket:
    def __init__(self):
        self.articles = []

    def __len__(self):
        return len(self.articles)


print("full" if Basket() else "empty basket")
