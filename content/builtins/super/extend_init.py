class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0


class SavingsAccount(Account):
    def __init__(self, owner, rate):
        super().__init__(owner)
        self.rate = rate


class ForgetfulAccount(Account):
    def __init__(self, rate):
        self.rate = rate


savings = SavingsAccount("Ada", rate=0.02)
print(vars(savings))

try:
    print(ForgetfulAccount(rate=0.02).balance)
except AttributeError as error:
    print(error)
