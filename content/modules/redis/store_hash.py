# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import redis

store = redis.Redis.from_url(url, decode_responses=True)
store.hset(
    "user:7", mapping={"name": "Zoë", "city": "Oslo", "visits": 41}
)
store.hset("user:7", "city", "Bergen")
print(store.hincrby("user:7", "visits", 1), "visits")
print(store.hget("user:7", "city"))
print(store.hgetall("user:7"))
print(store.hmget("user:7", ["name", "phone"]))
store.hdel("user:7", "city")
print(store.hkeys("user:7"), store.hgetall("user:8"))
