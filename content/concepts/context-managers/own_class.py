import copy


class Transaction:
    def __init__(self, account):
        self.account = account

    def __enter__(self):
        self.before = copy.deepcopy(self.account)
        return self.account  # what stands after `as`

    def __exit__(self, exc_type, exc_value, traceback):
        if exc_type is not None:
            self.account.clear()
            self.account.update(self.before)
            print("undone because of", exc_type.__name__)


savings = {"Ada": 100, "Bob": 20}
with Transaction(savings) as account:
    account["Ada"] -= 30
    account["Bob"] += 30
print(savings)

try:
    with Transaction(savings) as account:
        account["Ada"] -= 30
        account["Bobby"] += 30
except KeyError:
    print(savings)
