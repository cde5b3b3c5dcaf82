class Account:
    _owner = "Ada"
    owner = property(lambda self: self._owner)

class Transferable(Account):
    owner = Account.owner.deleter(lambda self: setattr(self, "_owner", None))

for account in (Account(), Transferable()):
    try:
        delattr(account, "owner")
    except AttributeError as error:
        print(type(error).__name__, end=", ")
    print("owner:", account.owner)
