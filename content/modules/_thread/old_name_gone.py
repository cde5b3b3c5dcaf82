try:
    import thread
except ModuleNotFoundError as error:
    print(error)

import _thread
import threading

print("same lock:", type(_thread.allocate_lock()) is type(threading.Lock()))
