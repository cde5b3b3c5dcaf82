# set-up: a Redis server, and a worker in a thread
import os

from celery.contrib.testing.worker import start_worker

url = os.environ["REDIS_URL"]  # redis://localhost:6379/0 by default


def worker(app):
    return start_worker(app, perform_ping_check=False, loglevel="CRITICAL")


# end of set-up
import time
from datetime import datetime, timedelta, timezone

from celery import Celery

app = Celery("shop", broker=url, backend=url)


@app.task
def remind(name):
    return f"reminded {name}"


soon = datetime.now(timezone.utc) + timedelta(seconds=1)
late = remind.apply_async(["Bo"], expires=0.1)
time.sleep(0.5)
with worker(app):
    first = remind.apply_async(["Ann"], countdown=1)
    second = remind.apply_async(["Cleo"], eta=soon)
    for name, result in {"Ann": first, "Cleo": second, "Bo": late}.items():
        outcome = result.get(timeout=20, propagate=False)
        print(name, result.status, repr(outcome))
