class Item:
    def steps(self): return ["Item"]

class Priced(Item):
    def steps(self): return ["Priced", *super().steps()]

class Logged(Item):
    def steps(self): return ["Logged", *Item.steps(self)]

class Stamped(Item):
    def steps(self): return ["Stamped", *super().steps()]

for first in (Logged, Stamped):
    print(type("Book", (first, Priced), {})().steps())
