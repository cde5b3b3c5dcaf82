import threading
import time
from contextlib import nullcontext


class Account:
    def __init__(self, guard):
        self.balance = 0
        self.guard = guard

    def deposit(self, times):
        for _ in range(times):
            with self.guard:
                seen = self.balance
                time.sleep(0.0001)  # time for another thread to slip in
                self.balance = seen + 1


def balance_after(account):
    threads = [
        threading.Thread(target=account.deposit, args=(50,)) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return account.balance


print("with a lock:", balance_after(Account(threading.Lock())))
print("deposits lost without:", balance_after(Account(nullcontext())) < 200)
