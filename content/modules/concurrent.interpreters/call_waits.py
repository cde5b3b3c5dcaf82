import threading
from concurrent import interpreters


def work():
    print("working")


worker = interpreters.create()
print("same thread:", worker.call(threading.get_ident) == threading.get_ident())
thread = worker.call_in_thread(work)
print("another thread:", thread is not threading.current_thread())
thread.join()
worker.close()
