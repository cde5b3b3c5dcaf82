import threading
import time


def load(name, results):
    time.sleep(0.05)  # pretend to read a large file
    results[name] = len(name) * 100


results = {}
threads = [
    threading.Thread(target=load, args=(name, results), name=name)
    for name in ("rates", "cities")
]
for thread in threads:
    thread.start()
print("the program goes on")
for thread in threads:
    thread.join()

print(sorted(results.items()), threads[0].is_alive())
