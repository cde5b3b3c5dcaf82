# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import json

import redis

store = redis.Redis.from_url(url, decode_responses=True)
for value in (["tea"], {"tea": 1}, None, True):
    try:
        store.set("order", value)
    except redis.DataError as error:
        print(error)
store.set("order", json.dumps(["tea", None, True]))
print(json.loads(store.get("order")))
