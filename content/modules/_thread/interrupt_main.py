import _thread
import time


def watch(seconds, working):
    if not working.acquire(timeout=seconds):
        _thread.interrupt_main()


working = _thread.allocate_lock()
working.acquire()
_thread.start_new_thread(watch, (0.2, working))
number = 0
try:
    while True:
        number += 1
        time.sleep(0.01)
except KeyboardInterrupt:
    print("KeyboardInterrupt from the thread")
finally:
    working.release()  # finished: the thread does not interrupt any more
print("counted on the way:", number > 1)
