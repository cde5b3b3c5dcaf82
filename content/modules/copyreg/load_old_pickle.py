import copyreg
import pickle


class Account:
    def __init__(self, owner):
        self.owner = owner


def restore(version):
    account = NewAccount.__new__(NewAccount)
    if version < 2:
        account.currency = "EUR"
    return account  # pickle fills in the stored fields


copyreg.pickle(Account, lambda old: (restore, (1,), vars(old)))
stored = pickle.dumps(Account("Ada"))


class NewAccount:  # next year's version, renamed and with one field more
    def __init__(self, owner, currency):
        self.owner, self.currency = owner, currency


del Account
loaded = pickle.loads(stored)
print(type(loaded).__name__, vars(loaded))
