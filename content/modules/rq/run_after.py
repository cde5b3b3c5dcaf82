# set-up: the address of a Redis server
import os
from pathlib import Path

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
Path("sums.py").write_text("""\
from rq import get_current_job


def count(file):
    return len(file) * 10


def total():
    parts = get_current_job().fetch_dependencies()
    return sum(part.return_value() for part in parts)
""")

from redis import Redis
from sums import count, total
from rq import Queue, SimpleWorker

connection = Redis.from_url(url)
queue = Queue(connection=connection)
parts = [queue.enqueue(count, file, result_ttl=86_400)  # kept for a day
         for file in ("may.csv", "june.csv")]
last = queue.enqueue(total, depends_on=parts)
print([job.get_status().value for job in (*parts, last)])
worker = SimpleWorker([queue], connection=connection)
worker.work(burst=True, logging_level="WARNING")
print([job.return_value() for job in (*parts, last)])
