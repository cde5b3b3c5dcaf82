# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import json
import threading

import redis


def work():
    with redis.Redis.from_url(url, decode_responses=True) as jobs:
        while found := jobs.brpop("jobs", timeout=1):
            name, text = found
            job = json.loads(text)
            print(f"{name}: resized {job['file']} to {job['width']}")
    print("nothing for a second")


worker = threading.Thread(target=work)
worker.start()
with redis.Redis.from_url(url) as jobs:
    for file in ("oslo.png", "rome.png"):
        jobs.lpush("jobs", json.dumps({"file": file, "width": 800}))
worker.join()
