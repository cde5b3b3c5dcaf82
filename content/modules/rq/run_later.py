# set-up: a Redis server, and jobs.py with the functions to run
import os
from pathlib import Path

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
Path("jobs.py").write_text("""\
def resize(file, width):
    if not file.endswith(".png"):
        raise ValueError(f"{file} is no picture")
    return f"{file} is {width} wide now"


def mail(address, text):
    print(f"to {address}: {text}")
""")
# end of set-up
from datetime import datetime, timedelta, timezone

from jobs import mail
from redis import Redis
from rq import Queue, SimpleWorker

connection = Redis.from_url(url)
queue = Queue(connection=connection)
due = datetime.now(timezone.utc)
queue.enqueue_in(timedelta(days=1), mail, "ann@example.org", "a day later")
queue.enqueue_at(due, mail, "bo@example.org", "at its time")
waiting = queue.scheduled_job_registry
print(len(waiting), "scheduled,", len(queue), "ready")

# in a shell: rq worker --with-scheduler
worker = SimpleWorker([queue], connection=connection)
worker.work(burst=True, with_scheduler=True, logging_level="WARNING")
print(len(waiting), "scheduled")
