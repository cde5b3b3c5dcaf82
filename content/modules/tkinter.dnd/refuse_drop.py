from tkinter import dnd


class Basket:
    """A target; a widget would return it from its own dnd_accept."""
    def __init__(self, limit):
        self.limit, self.weights = limit, []

    def dnd_accept(self, source, event):
        fits = sum(self.weights) + source["kilos"] <= self.limit
        return self if fits else None

    def dnd_commit(self, source, event):
        self.weights.append(source["kilos"])


def drop(source, target):
    """What dnd_start leads to, without the mouse."""
    accepted = target.dnd_accept(source, None)
    if accepted is not None:
        accepted.dnd_commit(source, None)
    return "dropped" if accepted else "refused"


basket = Basket(limit=5)
for thing in ({"name": "bread", "kilos": 1}, {"name": "anvil", "kilos": 60}):
    print(f"{thing['name']:<6}{drop(thing, basket)}")
print("starts a drag:", dnd.dnd_start.__name__)
