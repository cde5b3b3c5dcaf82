# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import json

import redis

cache = redis.Redis.from_url(url, decode_responses=True)


def forecast(city):
    key = f"forecast:{city}"
    kept = cache.get(key)
    if kept is not None:
        print("from the cache")
        return json.loads(kept)
    print("worked out")
    answer = {"city": city, "celsius": [-3.5, 1.0, 2.5]}
    text = json.dumps(answer)
    cache.set(key, text, ex=600)
    return json.loads(text)  # as it will come from the cache


print(forecast("Oslo") == forecast("Oslo"))
print("kept for about", round(cache.ttl("forecast:Oslo") / 60), "minutes")
print("no such key:", cache.ttl("forecast:Rome"))
