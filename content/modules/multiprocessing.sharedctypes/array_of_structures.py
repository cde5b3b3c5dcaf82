from ctypes import Structure, c_double, c_int
from multiprocessing import Process
from multiprocessing.sharedctypes import Array


class Account(Structure):
    _fields_ = [("balance", c_double), ("bookings", c_int)]


def pay_in(accounts, times):
    for _ in range(times):
        for account in accounts:
            with accounts.get_lock():
                account.balance += 2.5
                account.bookings += 1


if __name__ == "__main__":
    accounts = Array(Account, [(100, 0), (20.5, 3)])
    payers = [Process(target=pay_in, args=(accounts, 50)) for _ in range(2)]
    for payer in payers:
        payer.start()
    for payer in payers:
        payer.join()
    print([(account.balance, account.bookings) for account in accounts])
