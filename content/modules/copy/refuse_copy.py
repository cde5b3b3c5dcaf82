import copy
import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


class CopyableAccount(Account):
    def __deepcopy__(self, memo):
        with self.lock:  # nobody changes it meanwhile
            return type(self)(copy.deepcopy(self.balance, memo))


try:
    copy.deepcopy(Account({"EUR": 100}))
except TypeError as error:
    print("error:", error)

original = CopyableAccount({"EUR": 100})
twin = copy.deepcopy(original)
twin.balance["EUR"] = 0
print("original:", original.balance)
print("own lock:", twin.lock is not original.lock)
