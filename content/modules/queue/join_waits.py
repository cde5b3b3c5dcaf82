# set-up: a worker thread that gets one job
import queue
import threading

threading.excepthook = lambda details: print(details.exc_value)


def start(worker):
    jobs = queue.Queue()
    jobs.put(0)
    thread = threading.Thread(target=worker, args=[jobs])
    thread.start()
    thread.join()
    return jobs


# end of set-up
def careless(jobs):
    print(60 / jobs.get())
    jobs.task_done()

def careful(jobs):
    try:
        print(60 / jobs.get())
    finally:
        jobs.task_done()

print("join waits for", start(careless).unfinished_tasks)
print("join waits for", start(careful).unfinished_tasks)
