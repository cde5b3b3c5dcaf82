# set-up: a Redis server, and a worker in a thread
import os

from celery.contrib.testing.worker import start_worker

url = os.environ["REDIS_URL"]  # redis://localhost:6379/0 by default


def worker(app):
    return start_worker(app, perform_ping_check=False, loglevel="CRITICAL")


# end of set-up
from celery import Celery

app = Celery("shop", broker=url, backend=url)
answers = iter(["busy", "busy", "fine"])


@app.task(bind=True, autoretry_for=(ConnectionError,),
          retry_backoff=True, max_retries=5)
def fetch_prices(self, page):
    answer = next(answers)
    print("attempt", self.request.retries + 1, answer)
    if answer != "fine":
        raise ConnectionError(f"{page} is {answer}")
    return {"teapot": 24.5}


with worker(app):
    print(fetch_prices.delay("/prices").get(timeout=20))
