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
from rq import Queue, Worker

connection = Redis.from_url(url)
queue = Queue("pictures", connection=connection)
job = queue.enqueue(resize, "oslo.png", width=800)
print(job.get_status().value, len(queue), "waits")

# in a shell: rq worker pictures
worker = Worker([queue], connection=connection)
worker.work(burst=True, logging_level="WARNING")
print(job.get_status().value, len(queue), "waits")
print(job.return_value())
