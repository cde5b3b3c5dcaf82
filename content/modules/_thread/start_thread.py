import _thread

readings = []


def measure(place, value, finished):
    try:
        readings.append((place, value))
    finally:
        finished.release()


waiting = []
for place, value in (("roof", 21.5), ("cellar", 12.0), ("garden", 17.0)):
    finished = _thread.allocate_lock()
    finished.acquire()
    waiting.append(finished)
    _thread.start_new_thread(measure, (place, value, finished))

for finished in waiting:
    finished.acquire()
print(sorted(readings))

try:
    _thread.start_new_thread(measure, ["roof", 20])
except TypeError:
    print("TypeError: the arguments must be a tuple")
