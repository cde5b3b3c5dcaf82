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
def resize(file, width=800):
    return f"{file} is {width} wide now"


with worker(app):  # in a shell: celery -A shop worker
    result = resize.delay("oslo.png", width=300)
    print(result.get(timeout=10), result.status)
    result = resize.apply_async(["rome.png"], countdown=0.2)
    print(result.get(timeout=10))

print(resize("here.png"))
print("known to workers as", resize.name)
