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
from rq import Queue, Retry, SimpleWorker

connection = Redis.from_url(url)
queue = Queue(connection=connection)
job = queue.enqueue(resize, "notes.txt", width=800, retry=Retry(max=2))
worker = SimpleWorker([queue], connection=connection)
worker.work(burst=True, logging_level="CRITICAL")

failed = queue.failed_job_registry
for job_id in failed.get_job_ids():
    bad = queue.fetch_job(job_id)
    print(bad.func_name, bad.args, bad.get_status().value)
    print(bad.latest_result().exc_string.strip().splitlines()[-1])
    if bad.id == job.id:  # ours, mended and put back
        bad.args = ["notes.png"]
        bad.save()
        failed.requeue(bad)
worker.work(burst=True, logging_level="CRITICAL")
print(job.get_status().value, "|", job.return_value())
print(len(failed), "failed")
