from rlcompleter import Completer

class Account:
    @property
    def owner(self):
        print("asking the database")
        return "Ada"

completer = Completer({"account": Account()})
print(completer.complete("account.ow", 0))
print(completer.complete("account.owner.upp", 0))
