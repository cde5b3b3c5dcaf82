from inspect import getmembers, getmembers_static

class Account:
    @property
    def balance(self):
        print("asking the bank")
        return 250

account = Account()
print([pair for pair in getmembers(account) if pair[0] == "balance"])
members = getmembers_static(account)
print([type(value) for name, value in members if name == "balance"])
