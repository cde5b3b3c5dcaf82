from itertools import chain

class Pages(list):
    copied = 0

    def __add__(self, other):
        Pages.copied += len(self) + len(other)
        return Pages(super().__add__(other))

lists = [[number, number + 1] for number in range(1_000)]
print(sum(lists, Pages()) == list(chain.from_iterable(lists)))
print(f"{2 * len(lists):,} items, {Pages.copied:,} copied by sum")
