import threading

locks = {"Lock": threading.Lock(), "RLock": threading.RLock()}
for name, lock in locks.items():
    with lock:
        again = lock.acquire(timeout=0.1)
        print(name, "taken again:", again)
        if again:
            lock.release()
