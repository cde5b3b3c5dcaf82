import threading
import time

places = threading.BoundedSemaphore(2)
lock = threading.Lock()
inside, most = 0, 0


def visit():
    global inside, most
    with places:
        with lock:
            inside += 1
            most = max(most, inside)
        time.sleep(0.01)
        with lock:
            inside -= 1


threads = [threading.Thread(target=visit) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("never more than two inside:", most <= 2)
try:
    places.release()
except ValueError as error:
    print("ValueError:", error)
