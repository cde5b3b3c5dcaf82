from collections.abc import Set


class Days(Set):
    NAMES = "Mon Tue Wed Thu Fri Sat Sun".split()

    def __init__(self, days):
        chosen = frozenset(days)
        if unknown := chosen.difference(self.NAMES):
            raise ValueError(f"not a day: {sorted(unknown, key=repr)}")
        self.days = [day for day in self.NAMES if day in chosen]

    def __contains__(self, day):
        return day in self.days

    def __iter__(self):
        return iter(self.days)

    def __len__(self):
        return len(self.days)


ada, bob = Days(["Fri", "Mon", "Wed"]), Days(["Wed", "Fri", "Sun"])
print("both:    ", *(ada & bob))
print("either:  ", *(ada | bob))
print("only Ada:", *(ada - bob))
print("Friday is one of hers:", Days(["Fri"]) <= ada)

try:
    type("Broken", (Set,), {"__len__": lambda self: 0})()
except TypeError:
    print("TypeError: __contains__ and __iter__ are missing")
