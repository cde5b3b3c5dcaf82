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
from jobs import resize
from redis import Redis
from rq import Queue
from rq.exceptions import NoSuchJobError
from rq.job import Job

connection = Redis.from_url(url)
queue = Queue(connection=connection)
for file in ("oslo.png", "rome.png", "cairo.png"):
    queue.enqueue(resize, file, 800, job_id=f"resize-{file[:-4]}")
for job in queue.jobs:
    print(job.id, job.get_call_string())
Job.fetch("resize-rome", connection=connection).cancel()
print(queue.job_ids, len(queue.canceled_job_registry), "cancelled")
print(queue.empty(), "thrown away")
try:
    Job.fetch("resize-oslo", connection=connection)
except NoSuchJobError as error:
    print(type(error).__name__)
