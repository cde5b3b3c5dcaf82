import _thread
import sys

ended = _thread.allocate_lock()
ended.acquire()

def report(fault):
    print("in the thread:", type(fault.exc_value).__name__)
    ended.release()

sys.unraisablehook = report
_thread.start_new_thread(int, ("many",))
ended.acquire()
print("the program goes on")
