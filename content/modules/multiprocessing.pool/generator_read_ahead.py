from multiprocessing.pool import ThreadPool
from threading import Event

all_read = Event()


def orders():
    yield from range(10_000)
    all_read.set()


def pack(order):
    return all_read.wait(timeout=5)


with ThreadPool(2) as pool:
    print("read before the first result:", next(pool.imap(pack, orders())))
