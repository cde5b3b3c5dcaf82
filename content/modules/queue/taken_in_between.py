import queue
import threading

jobs = queue.Queue()
jobs.put("print the menu")
print("empty:", jobs.empty())
other = threading.Thread(target=jobs.get)
other.start(), other.join()
try:
    print(jobs.get_nowait())
except queue.Empty:
    print("another thread was faster")
