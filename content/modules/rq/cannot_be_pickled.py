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

queue = Queue(connection=Redis.from_url(url))
Path("oslo.png").touch()
with open("oslo.png", "rb") as file:
    for value in (file, lambda: 1, "oslo.png"):
        try:
            print(queue.enqueue(resize, value, 80).get_status().value)
        except Exception as error:
            print(type(error).__name__, str(error).split(" at ")[0])
