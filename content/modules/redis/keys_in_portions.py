# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import redis

store = redis.Redis.from_url(url, decode_responses=True)
store.mset({f"user:{number}": "x" for number in range(1000)})
print(len(store.keys("user:*")), "in one answer")
position, portion = store.scan(match="user:*", count=100)
print(90 < len(portion) < 200, "for one portion of about a hundred")
print(len(set(store.scan_iter("user:*", count=100))), "in portions")
