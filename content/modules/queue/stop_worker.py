import queue
import threading

STOP = object()
pages = queue.Queue()
printed = []


def printer():
    while (page := pages.get()) is not STOP:
        printed.append(page)
    printed.append("printer is off")


thread = threading.Thread(target=printer)
thread.start()
try:
    for page in ("cover", "page 1", "page 2"):
        pages.put(page)
finally:  # or a program that fails never ends
    pages.put(STOP)
thread.join()

print(*printed, sep="\n")
