# set-up: a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import pickle

from redis import Redis
from rq import Queue, SimpleWorker


class Job:
    def __reduce__(self):
        return print, ("run on your machine",)


redis = Redis.from_url(url)
queue = Queue(connection=redis)
job = queue.enqueue("math.sqrt", 9)
redis.hset(job.key, "data", pickle.dumps(Job()))  # by a stranger
worker = SimpleWorker([queue], connection=redis)
worker.work(burst=True, logging_level="CRITICAL")
