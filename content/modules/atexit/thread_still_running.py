import atexit
import queue
import threading

lines = queue.Queue()
writer = threading.Thread(target=lambda: [*iter(lines.get, None)], daemon=True)
writer.start()


@atexit.register
def stop():
    print("exit function: writer running:", writer.is_alive())
    lines.put(None)  # ends its loop
    writer.join()
    print("after join: writer running:", writer.is_alive())
