class Account:
    def __init__(self, balance):
        self._owner = "Ada"  # one underscore: please leave it alone
        self.__balance = balance  # two: the name gets the class in front

    def show(self):
        return self.__balance


class Savings(Account):
    def __init__(self, balance):
        super().__init__(balance)
        self.__balance = "rate 2 %"  # another name, so nothing is overwritten


savings = Savings(100)
print("shown:", savings.show())
print(sorted(vars(savings)))
try:
    print(savings.__balance)
except AttributeError as error:
    print(error)
print("reached:", savings._Account__balance)
