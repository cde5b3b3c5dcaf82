import queue
import threading

jobs = queue.Queue()
results = queue.Queue()


def worker():
    while True:
        number = jobs.get()  # waits until there is a job
        try:
            results.put((number, number**2))
        except Exception as error:  # the worker goes on with the next job
            print(number, "failed:", error)
        finally:
            jobs.task_done()


for _ in range(3):
    threading.Thread(target=worker, daemon=True).start()
for number in range(1, 6):
    jobs.put(number)
jobs.join()  # waits until every job is done

for number, square in sorted(results.get() for _ in range(results.qsize())):
    print(f"{number} squared is {square}")
