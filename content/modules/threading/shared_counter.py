import threading
import time


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            seen = self.balance
            time.sleep(0.0001)  # another thread would slip in here
            self.balance = seen + amount


account = Account()
threads = [
    threading.Thread(target=lambda: [account.deposit(1) for _ in range(50)])
    for _ in range(4)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("balance:", account.balance)
