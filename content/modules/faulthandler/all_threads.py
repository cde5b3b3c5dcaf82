import faulthandler
import io
import threading
from pathlib import Path


def wait_for_orders(ready, stop):
    ready.wait()
    stop.wait()


ready, stop = threading.Barrier(3), threading.Event()
for _ in range(2):
    threading.Thread(target=wait_for_orders, args=(ready, stop)).start()
ready.wait()

with open("threads.txt", "w") as file:
    faulthandler.dump_traceback(file=file, all_threads=True)
stop.set()

text = Path("threads.txt").read_text()
print("threads:", text.count("most recent call first"))
print("waiting for orders:", text.count("in wait_for_orders"))

try:
    faulthandler.dump_traceback(file=io.StringIO())
except io.UnsupportedOperation as error:
    print("UnsupportedOperation:", error)
