import threading
from multiprocessing.dummy import Process, Queue

orders = []


def work(jobs):
    for job in iter(jobs.get, None):
        orders.append(f"{job} packed")


jobs = Queue()
worker = Process(target=work, args=(jobs,))
worker.start()
for job in ("tea", "milk", None):
    jobs.put(job)
worker.join()

print(orders)
print("a thread:", isinstance(worker, threading.Thread))
print("exit code:", worker.exitcode)
