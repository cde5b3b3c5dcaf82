# set-up: the address of a Redis server
import os
from pathlib import Path

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
Path("letters.py").write_text("""\
from rq import get_current_job


def send(addresses):
    job = get_current_job()
    for number, address in enumerate(addresses, 1):
        job.meta["progress"] = f"{number} of {len(addresses)}"
        job.save_meta()
        print("sent to", address)
""")

from letters import send
from redis import Redis
from rq import Queue, SimpleWorker

connection = Redis.from_url(url)
queue = Queue(connection=connection)
job = queue.enqueue(send, ["ann@example.org", "bo@example.org"])
print(job.get_meta())
worker = SimpleWorker([queue], connection=connection)
worker.work(burst=True, logging_level="WARNING")
print(job.get_meta())
