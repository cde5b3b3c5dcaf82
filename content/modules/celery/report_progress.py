# set-up: a Redis server, and a worker in a thread
import os

from celery.contrib.testing.worker import start_worker

url = os.environ["REDIS_URL"]  # redis://localhost:6379/0 by default


def worker(app):
    return start_worker(app, perform_ping_check=False, loglevel="CRITICAL")


# end of set-up
import time

from celery import Celery

app = Celery("shop", broker=url, backend=url)


@app.task(bind=True)
def send_letters(self, count):
    for number in range(1, count + 1):
        self.update_state(state="SENDING", meta={"done": number, "of": count})
        time.sleep(0.2)
    return f"{count} letters"


def show(message):
    print(message["status"], message["result"])


with worker(app):
    job = send_letters.delay(3)
    print(job.get(timeout=10, on_message=show))
    print(job.status, job.info)
