import _thread
import time


def watch(seconds):
    time.sleep(seconds)
    _thread.interrupt_main()


_thread.start_new_thread(watch, (0.2,))
number = 0
try:
    while True:
        number += 1
        time.sleep(0.01)
except KeyboardInterrupt:
    print("KeyboardInterrupt from the thread")
print("counted on the way:", number > 1)
