import threading

lock = threading.Lock()
print("free:", lock.acquire(blocking=False), "taken:", lock.locked())
print("again at once:", lock.acquire(blocking=False))
print("after waiting:", lock.acquire(timeout=0.01))
lock.release()
try:
    lock.release()
except RuntimeError as error:
    print("RuntimeError:", error)

again = threading.RLock()
print("same thread:", again.acquire(), again.acquire(timeout=1))
again.release()
again.release()

seats = threading.Semaphore(2)
print("seats:", [seats.acquire(blocking=False) for _ in range(3)])
seats.release()
print("one is back:", seats.acquire(timeout=0.01))
