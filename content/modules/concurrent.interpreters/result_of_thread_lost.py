import threading
from concurrent import interpreters


def divide(orders, results):
    results.put(orders.get() / 2)


threading.excepthook = lambda hook: print("printed:", hook.exc_type.__name__)
worker = interpreters.create()
orders, results = interpreters.create_queue(), interpreters.create_queue()
for order in (7, "seven"):
    orders.put(order)
    worker.call_in_thread(divide, orders, results).join()
print("results:", results.get(), "and nothing more:", results.empty())
worker.close()
