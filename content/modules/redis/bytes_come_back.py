# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import redis

raw = redis.Redis.from_url(url)
raw.set("city", "Oslo")
print(raw.get("city"), raw.get("city") == "Oslo")
text = redis.Redis.from_url(url, decode_responses=True)
print(text.get("city"), text.get("city") == "Oslo")
