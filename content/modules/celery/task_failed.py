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
def price(text):
    return float(text)


with worker(app):
    sent = price.delay("cheap")
    try:
        sent.get(timeout=10)
    except ValueError as error:
        print("ValueError:", error)
    again = app.AsyncResult(sent.id)
    print(again.status, again.failed(), repr(again.result))
    print(again.traceback.splitlines()[-1])
    print(app.AsyncResult("no-such-id").status)
