import threading
from concurrent import interpreters


def report(place):
    import threading

    place.put(threading.get_ident())


worker, place = interpreters.create(), interpreters.create_queue()
worker.call(report, place)
print("call, same thread:", place.get() == threading.get_ident())
worker.call_in_thread(report, place).join()
print("call_in_thread, same thread:", place.get() == threading.get_ident())
worker.close()
