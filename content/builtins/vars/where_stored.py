class Account:
    rate = 0.02

    def __init__(self, owner):
        self.owner = owner

    @property
    def label(self):
        return f"account of {self.owner}"


ada, ben = Account("Ada"), Account("Ben")
ada.rate = 0.05
print("Ada stores:", vars(ada))
print("Ben stores:", vars(ben), "and reads", ben.rate)
print("the class: ", [name for name in vars(Account) if name[0] != "_"])

try:
    vars(Account)["rate"] = 0.03
except TypeError:
    print("the dictionary of a class is read-only")
