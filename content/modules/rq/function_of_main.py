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

def shrink(file):
    return resize(file, 80)

queue = Queue(connection=Redis.from_url(url))
for function in (shrink, resize):
    try:
        print(queue.enqueue(function, "a.png").func_name)
    except ValueError as error:
        print(error)
