import threading
from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Account:
    def __init__(self):
        self._balance, self._lock = 0, threading.Lock()

    def deposit(self, amount):
        with self._lock:
            self._balance += amount

    def balance(self):
        return self._balance


class Bank(BaseManager):
    pass


Bank.register("Account", Account)


def save(account):
    for _ in range(100):
        account.deposit(5)


if __name__ == "__main__":
    with Bank() as bank:
        account = bank.Account()
        saver = Process(target=save, args=(account,))
        saver.start()
        saver.join()
        try:
            print("balance:", account.balance())
            print(account._balance)
        except AttributeError as error:
            print("AttributeError:", error)
