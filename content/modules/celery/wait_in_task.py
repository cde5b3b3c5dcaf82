# set-up: a Redis server, and a worker in a thread
import os

from celery.contrib.testing.worker import start_worker

url = os.environ["REDIS_URL"]  # redis://localhost:6379/0 by default


def worker(app):
    return start_worker(app, perform_ping_check=False, loglevel="CRITICAL")


# end of set-up
from celery import Celery
app = Celery("shop", broker=url, backend=url)

@app.task
def inner():
    return 7

@app.task
def outer():
    return inner.delay().get(timeout=5)

with worker(app):
    print(outer.delay().get(timeout=20, propagate=False))
