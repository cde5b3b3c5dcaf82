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
def same(value):
    return value

try:
    same.delay(app)
except Exception as error:
    print(type(error).__name__, error)
with worker(app):
    print(same.delay((1, 2)).get(timeout=10))
