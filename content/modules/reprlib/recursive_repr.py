from reprlib import recursive_repr


class Person:
    def __init__(self, name):
        self.name = name
        self.friend = None

    @recursive_repr(fillvalue="(see above)")
    def __repr__(self):
        return f"<{self.name}, friend: {self.friend!r}>"


class Unguarded(Person):
    def __repr__(self):
        return f"<{self.name}, friend: {self.friend!r}>"


for kind in (Person, Unguarded):
    ada, bob = kind("Ada"), kind("Bob")
    ada.friend, bob.friend = bob, ada
    try:
        print(ada)
    except RecursionError:
        print("RecursionError without the decorator")
