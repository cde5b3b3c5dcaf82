class Item:
    def __init__(self, name):
        self.name = name
        print("Item:  ", name)


class Priced(Item):
    def __init__(self, *, price, **others):
        super().__init__(**others)
        print("Priced:", price)


class Logged(Item):
    def __init__(self, *, log="on", **others):
        super().__init__(**others)
        print("Logged:", log)


class Book(Logged, Priced):
    pass


Book(name="Emma", price=12)
print(" -> ".join(cls.__name__ for cls in Book.mro()))
