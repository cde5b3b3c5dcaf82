import threading

stop = threading.Event()
first_look = threading.Event()


def watch_folder():
    looks = 0
    while not stop.is_set():
        looks += 1
        first_look.set()
        stop.wait(timeout=30)  # sleeps, but wakes at once when asked to stop
    print("stopped after", looks, "look")


watcher = threading.Thread(target=watch_folder)
watcher.start()
try:
    first_look.wait(timeout=5)  # or whatever the program has to do
finally:  # or a program that fails never ends
    stop.set()
watcher.join(timeout=5)
print("still running:", watcher.is_alive())
