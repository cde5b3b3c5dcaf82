import threading
import time

import schedule

stop = threading.Event()


def run_jobs():
    while not stop.wait(0.1):
        schedule.run_pending()


schedule.every(1).seconds.do(print, "backup done")
worker = threading.Thread(target=run_jobs)
worker.start()
print("the program goes on")
try:
    time.sleep(1.6)  # its own work
finally:  # or the thread runs on after an error
    stop.set()
worker.join()
