# set-up: a Redis server, and a worker in a thread
import os

from celery.contrib.testing.worker import start_worker

url = os.environ["REDIS_URL"]  # redis://localhost:6379/0 by default


def worker(app):
    return start_worker(app, perform_ping_check=False, loglevel="CRITICAL")


# end of set-up
from celery import Celery, chain, chord, group

app = Celery("shop", broker=url, backend=url)


@app.task
def read(file):
    return len(file) * 100


@app.task
def add_tax(net, percent):
    return net * (100 + percent) / 100


@app.task
def total(amounts):
    return sum(amounts)


with worker(app):
    files = ["may.csv", "june.csv", "july.csv"]
    one = chain(read.s("may.csv"), add_tax.s(25))()
    print(one.get(timeout=10))
    print(group(read.s(file) for file in files)().get(timeout=10))
    print(chord((read.s(file) for file in files), total.s())().get(timeout=10))
