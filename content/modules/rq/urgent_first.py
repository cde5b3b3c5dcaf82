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
from jobs import mail
from redis import Redis
from rq import Queue, SimpleWorker

connection = Redis.from_url(url)
urgent = Queue("urgent", connection=connection)
usual = Queue("usual", connection=connection)
usual.enqueue(mail, "ann@example.org", "the newsletter")
usual.enqueue(mail, "bo@example.org", "moved up", at_front=True)
urgent.enqueue(mail, "cleo@example.org", "your password was changed")
worker = SimpleWorker([urgent, usual], connection=connection)
worker.work(burst=True, logging_level="WARNING")
