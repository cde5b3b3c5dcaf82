import threading

from apscheduler.schedulers.background import BackgroundScheduler

enough = threading.Semaphore(0)


def look(site):
    print("look at", site)
    enough.release()


scheduler = BackgroundScheduler()
scheduler.add_job(look, "interval", minutes=5, args=["example.org"])
scheduler.add_job(look, "interval", seconds=0.2, args=["127.0.0.1"])
scheduler.start()
print("the program goes on")

for _ in range(3):
    enough.acquire(timeout=10)
scheduler.shutdown()
